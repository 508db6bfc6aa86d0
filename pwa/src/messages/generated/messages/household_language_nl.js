/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_NlInputs */

const nl_household_language_nl = /** @type {(inputs: Household_Language_NlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nederlands`)
};

const en_household_language_nl = /** @type {(inputs: Household_Language_NlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dutch`)
};

/**
* | output |
* | --- |
* | "Dutch" |
*
* @param {Household_Language_NlInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_nl = /** @type {((inputs?: Household_Language_NlInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_NlInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_nl(inputs)
	return nl_household_language_nl(inputs)
});