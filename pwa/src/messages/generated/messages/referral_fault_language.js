/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_LanguageInputs */

const nl_referral_fault_language = /** @type {(inputs: Referral_Fault_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies in welke taal de huurder is ingelicht.`)
};

const en_referral_fault_language = /** @type {(inputs: Referral_Fault_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose in which language the tenant was informed.`)
};

/**
* | output |
* | --- |
* | "Choose in which language the tenant was informed." |
*
* @param {Referral_Fault_LanguageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_language = /** @type {((inputs?: Referral_Fault_LanguageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_LanguageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_language(inputs)
	return nl_referral_fault_language(inputs)
});