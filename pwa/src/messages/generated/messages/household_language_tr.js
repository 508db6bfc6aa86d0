/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_TrInputs */

const nl_household_language_tr = /** @type {(inputs: Household_Language_TrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turks`)
};

const en_household_language_tr = /** @type {(inputs: Household_Language_TrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turkish`)
};

/**
* | output |
* | --- |
* | "Turkish" |
*
* @param {Household_Language_TrInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_tr = /** @type {((inputs?: Household_Language_TrInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_TrInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_tr(inputs)
	return nl_household_language_tr(inputs)
});