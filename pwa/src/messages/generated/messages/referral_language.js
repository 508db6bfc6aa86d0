/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_LanguageInputs */

const nl_referral_language = /** @type {(inputs: Referral_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In welke taal?`)
};

const en_referral_language = /** @type {(inputs: Referral_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In which language?`)
};

/**
* | output |
* | --- |
* | "In which language?" |
*
* @param {Referral_LanguageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_language = /** @type {((inputs?: Referral_LanguageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_LanguageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_language(inputs)
	return nl_referral_language(inputs)
});