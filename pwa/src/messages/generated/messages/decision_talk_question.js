/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_QuestionInputs */

const nl_decision_talk_question = /** @type {(inputs: Decision_Talk_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat kon niet wachten?`)
};

const en_decision_talk_question = /** @type {(inputs: Decision_Talk_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What could not wait?`)
};

/**
* | output |
* | --- |
* | "What could not wait?" |
*
* @param {Decision_Talk_QuestionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_question = /** @type {((inputs?: Decision_Talk_QuestionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_QuestionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_question(inputs)
	return nl_decision_talk_question(inputs)
});