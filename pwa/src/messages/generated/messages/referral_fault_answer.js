/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_AnswerInputs */

const nl_referral_fault_answer = /** @type {(inputs: Referral_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de huurder antwoordde, of dat er geen antwoord kwam.`)
};

const en_referral_fault_answer = /** @type {(inputs: Referral_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the tenant answered, or that no answer came.`)
};

/**
* | output |
* | --- |
* | "Write down what the tenant answered, or that no answer came." |
*
* @param {Referral_Fault_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_answer = /** @type {((inputs?: Referral_Fault_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_answer(inputs)
	return nl_referral_fault_answer(inputs)
});