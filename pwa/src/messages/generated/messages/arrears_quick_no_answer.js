/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Quick_No_AnswerInputs */

const nl_arrears_quick_no_answer = /** @type {(inputs: Arrears_Quick_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebeld, niemand gesproken`)
};

const en_arrears_quick_no_answer = /** @type {(inputs: Arrears_Quick_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Called, spoke to nobody`)
};

/**
* | output |
* | --- |
* | "Called, spoke to nobody" |
*
* @param {Arrears_Quick_No_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_quick_no_answer = /** @type {((inputs?: Arrears_Quick_No_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Quick_No_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_quick_no_answer(inputs)
	return nl_arrears_quick_no_answer(inputs)
});