/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_DeInputs */

const nl_household_language_de = /** @type {(inputs: Household_Language_DeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duits`)
};

const en_household_language_de = /** @type {(inputs: Household_Language_DeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`German`)
};

/**
* | output |
* | --- |
* | "German" |
*
* @param {Household_Language_DeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_de = /** @type {((inputs?: Household_Language_DeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_DeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_de(inputs)
	return nl_household_language_de(inputs)
});