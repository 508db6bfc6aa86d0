/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_AddInputs */

const nl_household_attempt_add = /** @type {(inputs: Household_Attempt_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contactpoging`)
};

const en_household_attempt_add = /** @type {(inputs: Household_Attempt_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contact attempt`)
};

/**
* | output |
* | --- |
* | "Contact attempt" |
*
* @param {Household_Attempt_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_add = /** @type {((inputs?: Household_Attempt_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_add(inputs)
	return nl_household_attempt_add(inputs)
});