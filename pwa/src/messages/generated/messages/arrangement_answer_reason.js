/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_ReasonInputs */

const nl_arrangement_answer_reason = /** @type {(inputs: Arrangement_Answer_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet?`)
};

const en_arrangement_answer_reason = /** @type {(inputs: Arrangement_Answer_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why not?`)
};

/**
* | output |
* | --- |
* | "Why not?" |
*
* @param {Arrangement_Answer_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_reason = /** @type {((inputs?: Arrangement_Answer_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_reason(inputs)
	return nl_arrangement_answer_reason(inputs)
});