/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Question_CInputs */

const nl_decision_question_c = /** @type {(inputs: Decision_Question_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag 3 van 3`)
};

const en_decision_question_c = /** @type {(inputs: Decision_Question_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Question 3 of 3`)
};

/**
* | output |
* | --- |
* | "Question 3 of 3" |
*
* @param {Decision_Question_CInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_question_c = /** @type {((inputs?: Decision_Question_CInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Question_CInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_question_c(inputs)
	return nl_decision_question_c(inputs)
});