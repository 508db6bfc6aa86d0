/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_FaInputs */

const nl_household_language_fa = /** @type {(inputs: Household_Language_FaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Farsi`)
};

const en_household_language_fa = /** @type {(inputs: Household_Language_FaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Farsi`)
};

/**
* | output |
* | --- |
* | "Farsi" |
*
* @param {Household_Language_FaInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_fa = /** @type {((inputs?: Household_Language_FaInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_FaInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_fa(inputs)
	return nl_household_language_fa(inputs)
});