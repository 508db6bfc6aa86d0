/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_OnInputs */

const nl_household_attempt_on = /** @type {(inputs: Household_Attempt_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag?`)
};

const en_household_attempt_on = /** @type {(inputs: Household_Attempt_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day?`)
};

/**
* | output |
* | --- |
* | "On which day?" |
*
* @param {Household_Attempt_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_on = /** @type {((inputs?: Household_Attempt_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_on(inputs)
	return nl_household_attempt_on(inputs)
});