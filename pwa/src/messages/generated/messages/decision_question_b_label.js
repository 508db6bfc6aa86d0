/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Question_B_LabelInputs */

const nl_decision_question_b_label = /** @type {(inputs: Decision_Question_B_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke stappen zijn hiervoor nodig?`)
};

const en_decision_question_b_label = /** @type {(inputs: Decision_Question_B_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which steps are needed?`)
};

/**
* | output |
* | --- |
* | "Which steps are needed?" |
*
* @param {Decision_Question_B_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_question_b_label = /** @type {((inputs?: Decision_Question_B_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Question_B_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_question_b_label(inputs)
	return nl_decision_question_b_label(inputs)
});