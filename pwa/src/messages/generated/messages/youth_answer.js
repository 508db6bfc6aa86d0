/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_AnswerInputs */

const nl_youth_answer = /** @type {(inputs: Youth_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat Jeugdbescherming gaat doen`)
};

const en_youth_answer = /** @type {(inputs: Youth_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What youth protection will do`)
};

/**
* | output |
* | --- |
* | "What youth protection will do" |
*
* @param {Youth_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_answer = /** @type {((inputs?: Youth_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_answer(inputs)
	return nl_youth_answer(inputs)
});