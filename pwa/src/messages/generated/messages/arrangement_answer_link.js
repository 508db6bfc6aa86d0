/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_LinkInputs */

const nl_arrangement_answer_link = /** @type {(inputs: Arrangement_Answer_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorstel beantwoorden`)
};

const en_arrangement_answer_link = /** @type {(inputs: Arrangement_Answer_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer the proposal`)
};

/**
* | output |
* | --- |
* | "Answer the proposal" |
*
* @param {Arrangement_Answer_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_link = /** @type {((inputs?: Arrangement_Answer_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_link(inputs)
	return nl_arrangement_answer_link(inputs)
});