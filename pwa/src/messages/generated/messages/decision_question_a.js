/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Question_AInputs */

const nl_decision_question_a = /** @type {(inputs: Decision_Question_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag 1 van 3`)
};

const en_decision_question_a = /** @type {(inputs: Decision_Question_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Question 1 of 3`)
};

/**
* | output |
* | --- |
* | "Question 1 of 3" |
*
* @param {Decision_Question_AInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_question_a = /** @type {((inputs?: Decision_Question_AInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Question_AInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_question_a(inputs)
	return nl_decision_question_a(inputs)
});