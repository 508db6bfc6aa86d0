/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_GoneInputs */

const nl_arrangement_answer_gone = /** @type {(inputs: Arrangement_Answer_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit voorstel is al beantwoord of gestopt.`)
};

const en_arrangement_answer_gone = /** @type {(inputs: Arrangement_Answer_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This proposal is answered already, or ended.`)
};

/**
* | output |
* | --- |
* | "This proposal is answered already, or ended." |
*
* @param {Arrangement_Answer_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_gone = /** @type {((inputs?: Arrangement_Answer_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_gone(inputs)
	return nl_arrangement_answer_gone(inputs)
});