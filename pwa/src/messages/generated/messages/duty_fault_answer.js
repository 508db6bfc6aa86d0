/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Fault_AnswerInputs */

const nl_duty_fault_answer = /** @type {(inputs: Duty_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat de huurder zei.`)
};

const en_duty_fault_answer = /** @type {(inputs: Duty_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what the tenant said.`)
};

/**
* | output |
* | --- |
* | "Choose what the tenant said." |
*
* @param {Duty_Fault_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_fault_answer = /** @type {((inputs?: Duty_Fault_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Fault_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_fault_answer(inputs)
	return nl_duty_fault_answer(inputs)
});