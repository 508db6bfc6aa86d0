/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_SoInputs */

const nl_household_language_so = /** @type {(inputs: Household_Language_SoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somalisch`)
};

const en_household_language_so = /** @type {(inputs: Household_Language_SoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somali`)
};

/**
* | output |
* | --- |
* | "Somali" |
*
* @param {Household_Language_SoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_so = /** @type {((inputs?: Household_Language_SoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_SoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_so(inputs)
	return nl_household_language_so(inputs)
});