/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Fault_AnswerInputs */

const nl_youth_fault_answer = /** @type {(inputs: Youth_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat u gaat doen.`)
};

const en_youth_fault_answer = /** @type {(inputs: Youth_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what you will do.`)
};

/**
* | output |
* | --- |
* | "Write down what you will do." |
*
* @param {Youth_Fault_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_fault_answer = /** @type {((inputs?: Youth_Fault_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Fault_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_fault_answer(inputs)
	return nl_youth_fault_answer(inputs)
});