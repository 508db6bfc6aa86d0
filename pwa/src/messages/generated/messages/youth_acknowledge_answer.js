/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Acknowledge_AnswerInputs */

const nl_youth_acknowledge_answer = /** @type {(inputs: Youth_Acknowledge_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat gaat u doen?`)
};

const en_youth_acknowledge_answer = /** @type {(inputs: Youth_Acknowledge_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What will you do?`)
};

/**
* | output |
* | --- |
* | "What will you do?" |
*
* @param {Youth_Acknowledge_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_acknowledge_answer = /** @type {((inputs?: Youth_Acknowledge_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Acknowledge_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_acknowledge_answer(inputs)
	return nl_youth_acknowledge_answer(inputs)
});