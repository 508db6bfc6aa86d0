/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_Fault_QuestionInputs */

const nl_decision_talk_fault_question = /** @type {(inputs: Decision_Talk_Fault_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat niet kon wachten.`)
};

const en_decision_talk_fault_question = /** @type {(inputs: Decision_Talk_Fault_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what could not wait.`)
};

/**
* | output |
* | --- |
* | "Write down what could not wait." |
*
* @param {Decision_Talk_Fault_QuestionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_fault_question = /** @type {((inputs?: Decision_Talk_Fault_QuestionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_Fault_QuestionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_fault_question(inputs)
	return nl_decision_talk_fault_question(inputs)
});