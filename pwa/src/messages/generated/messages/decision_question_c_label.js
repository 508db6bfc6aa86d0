/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Question_C_LabelInputs */

const nl_decision_question_c_label = /** @type {(inputs: Decision_Question_C_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is aanmelding bij Meldpunt Bijzondere Zorg nodig?`)
};

const en_decision_question_c_label = /** @type {(inputs: Decision_Question_C_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is registration with the special-care desk needed?`)
};

/**
* | output |
* | --- |
* | "Is registration with the special-care desk needed?" |
*
* @param {Decision_Question_C_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_question_c_label = /** @type {((inputs?: Decision_Question_C_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Question_C_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_question_c_label(inputs)
	return nl_decision_question_c_label(inputs)
});