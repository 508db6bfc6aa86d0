/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_PartInputs */

const nl_household_attempt_part = /** @type {(inputs: Household_Attempt_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer op de dag?`)
};

const en_household_attempt_part = /** @type {(inputs: Household_Attempt_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When on the day?`)
};

/**
* | output |
* | --- |
* | "When on the day?" |
*
* @param {Household_Attempt_PartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_part = /** @type {((inputs?: Household_Attempt_PartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_PartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_part(inputs)
	return nl_household_attempt_part(inputs)
});