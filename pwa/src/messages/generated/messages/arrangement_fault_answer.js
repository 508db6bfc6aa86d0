/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_AnswerInputs */

const nl_arrangement_fault_answer = /** @type {(inputs: Arrangement_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies ja of nee.`)
};

const en_arrangement_fault_answer = /** @type {(inputs: Arrangement_Fault_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose yes or no.`)
};

/**
* | output |
* | --- |
* | "Choose yes or no." |
*
* @param {Arrangement_Fault_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_answer = /** @type {((inputs?: Arrangement_Fault_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_answer(inputs)
	return nl_arrangement_fault_answer(inputs)
});