/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_AnswerInputs */

const nl_duty_answer = /** @type {(inputs: Duty_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zei de huurder?`)
};

const en_duty_answer = /** @type {(inputs: Duty_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did the tenant say?`)
};

/**
* | output |
* | --- |
* | "What did the tenant say?" |
*
* @param {Duty_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_answer = /** @type {((inputs?: Duty_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_answer(inputs)
	return nl_duty_answer(inputs)
});