/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Question_BInputs */

const nl_decision_question_b = /** @type {(inputs: Decision_Question_BInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag 2 van 3`)
};

const en_decision_question_b = /** @type {(inputs: Decision_Question_BInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Question 2 of 3`)
};

/**
* | output |
* | --- |
* | "Question 2 of 3" |
*
* @param {Decision_Question_BInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_question_b = /** @type {((inputs?: Decision_Question_BInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Question_BInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_question_b(inputs)
	return nl_decision_question_b(inputs)
});