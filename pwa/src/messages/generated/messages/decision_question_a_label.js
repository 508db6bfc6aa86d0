/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Question_A_LabelInputs */

const nl_decision_question_a_label = /** @type {(inputs: Decision_Question_A_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kan de huisuitzetting voorkomen worden?`)
};

const en_decision_question_a_label = /** @type {(inputs: Decision_Question_A_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can the eviction be prevented?`)
};

/**
* | output |
* | --- |
* | "Can the eviction be prevented?" |
*
* @param {Decision_Question_A_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_question_a_label = /** @type {((inputs?: Decision_Question_A_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Question_A_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_question_a_label(inputs)
	return nl_decision_question_a_label(inputs)
});