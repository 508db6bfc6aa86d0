/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_ArInputs */

const nl_household_language_ar = /** @type {(inputs: Household_Language_ArInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arabisch`)
};

const en_household_language_ar = /** @type {(inputs: Household_Language_ArInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arabic`)
};

/**
* | output |
* | --- |
* | "Arabic" |
*
* @param {Household_Language_ArInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_ar = /** @type {((inputs?: Household_Language_ArInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_ArInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_ar(inputs)
	return nl_household_language_ar(inputs)
});