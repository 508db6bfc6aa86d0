/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_FrInputs */

const nl_household_language_fr = /** @type {(inputs: Household_Language_FrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frans`)
};

const en_household_language_fr = /** @type {(inputs: Household_Language_FrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`French`)
};

/**
* | output |
* | --- |
* | "French" |
*
* @param {Household_Language_FrInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_fr = /** @type {((inputs?: Household_Language_FrInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_FrInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_fr(inputs)
	return nl_household_language_fr(inputs)
});