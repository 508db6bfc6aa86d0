/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_UkInputs */

const nl_household_language_uk = /** @type {(inputs: Household_Language_UkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oekraïens`)
};

const en_household_language_uk = /** @type {(inputs: Household_Language_UkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ukrainian`)
};

/**
* | output |
* | --- |
* | "Ukrainian" |
*
* @param {Household_Language_UkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_uk = /** @type {((inputs?: Household_Language_UkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_UkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_uk(inputs)
	return nl_household_language_uk(inputs)
});