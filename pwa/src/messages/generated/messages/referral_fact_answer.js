/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_AnswerInputs */

const nl_referral_fact_answer = /** @type {(inputs: Referral_Fact_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antwoord van de huurder`)
};

const en_referral_fact_answer = /** @type {(inputs: Referral_Fact_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer of the tenant`)
};

/**
* | output |
* | --- |
* | "Answer of the tenant" |
*
* @param {Referral_Fact_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_answer = /** @type {((inputs?: Referral_Fact_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_answer(inputs)
	return nl_referral_fact_answer(inputs)
});