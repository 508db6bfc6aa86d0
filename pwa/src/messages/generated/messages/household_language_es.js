/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_EsInputs */

const nl_household_language_es = /** @type {(inputs: Household_Language_EsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spaans`)
};

const en_household_language_es = /** @type {(inputs: Household_Language_EsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spanish`)
};

/**
* | output |
* | --- |
* | "Spanish" |
*
* @param {Household_Language_EsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_es = /** @type {((inputs?: Household_Language_EsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_EsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_es(inputs)
	return nl_household_language_es(inputs)
});