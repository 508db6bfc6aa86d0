/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_AnswerInputs */

const nl_arrangement_answer = /** @type {(inputs: Arrangement_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neemt u dit voorstel aan?`)
};

const en_arrangement_answer = /** @type {(inputs: Arrangement_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you accept this proposal?`)
};

/**
* | output |
* | --- |
* | "Do you accept this proposal?" |
*
* @param {Arrangement_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer = /** @type {((inputs?: Arrangement_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer(inputs)
	return nl_arrangement_answer(inputs)
});