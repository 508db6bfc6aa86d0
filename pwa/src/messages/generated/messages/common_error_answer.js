/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_AnswerInputs */

const nl_common_error_answer = /** @type {(inputs: Common_Error_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een antwoord.`)
};

const en_common_error_answer = /** @type {(inputs: Common_Error_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose an answer.`)
};

/**
* | output |
* | --- |
* | "Choose an answer." |
*
* @param {Common_Error_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_answer = /** @type {((inputs?: Common_Error_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_answer(inputs)
	return nl_common_error_answer(inputs)
});