/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_End_SecretInputs */

const nl_household_verb_end_secret = /** @type {(inputs: Household_Verb_End_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adres niet meer geheim`)
};

const en_household_verb_end_secret = /** @type {(inputs: Household_Verb_End_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address no longer secret`)
};

/**
* | output |
* | --- |
* | "Address no longer secret" |
*
* @param {Household_Verb_End_SecretInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_end_secret = /** @type {((inputs?: Household_Verb_End_SecretInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_End_SecretInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_end_secret(inputs)
	return nl_household_verb_end_secret(inputs)
});