/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempts_NoneInputs */

const nl_household_attempts_none = /** @type {(inputs: Household_Attempts_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen contactpoging vastgelegd.`)
};

const en_household_attempts_none = /** @type {(inputs: Household_Attempts_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No contact attempt was recorded yet.`)
};

/**
* | output |
* | --- |
* | "No contact attempt was recorded yet." |
*
* @param {Household_Attempts_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempts_none = /** @type {((inputs?: Household_Attempts_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempts_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempts_none(inputs)
	return nl_household_attempts_none(inputs)
});