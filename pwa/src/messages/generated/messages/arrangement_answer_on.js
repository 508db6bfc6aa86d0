/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_OnInputs */

const nl_arrangement_answer_on = /** @type {(inputs: Arrangement_Answer_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer besloot u dit?`)
};

const en_arrangement_answer_on = /** @type {(inputs: Arrangement_Answer_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When did you decide this?`)
};

/**
* | output |
* | --- |
* | "When did you decide this?" |
*
* @param {Arrangement_Answer_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_on = /** @type {((inputs?: Arrangement_Answer_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_on(inputs)
	return nl_arrangement_answer_on(inputs)
});