/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_TiInputs */

const nl_household_language_ti = /** @type {(inputs: Household_Language_TiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tigrinya`)
};

const en_household_language_ti = /** @type {(inputs: Household_Language_TiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tigrinya`)
};

/**
* | output |
* | --- |
* | "Tigrinya" |
*
* @param {Household_Language_TiInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_ti = /** @type {((inputs?: Household_Language_TiInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_TiInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_ti(inputs)
	return nl_household_language_ti(inputs)
});