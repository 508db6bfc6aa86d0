/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_AnswerInputs */

const nl_referral_answer = /** @type {(inputs: Referral_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat antwoordde de huurder?`)
};

const en_referral_answer = /** @type {(inputs: Referral_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did the tenant answer?`)
};

/**
* | output |
* | --- |
* | "What did the tenant answer?" |
*
* @param {Referral_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_answer = /** @type {((inputs?: Referral_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_answer(inputs)
	return nl_referral_answer(inputs)
});