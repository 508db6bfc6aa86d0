/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Mark_SecretInputs */

const nl_household_verb_mark_secret = /** @type {(inputs: Household_Verb_Mark_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geheim adres`)
};

const en_household_verb_mark_secret = /** @type {(inputs: Household_Verb_Mark_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Secret address`)
};

/**
* | output |
* | --- |
* | "Secret address" |
*
* @param {Household_Verb_Mark_SecretInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_mark_secret = /** @type {((inputs?: Household_Verb_Mark_SecretInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Mark_SecretInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_mark_secret(inputs)
	return nl_household_verb_mark_secret(inputs)
});