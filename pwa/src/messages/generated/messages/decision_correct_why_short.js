/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_Why_ShortInputs */

const nl_decision_correct_why_short = /** @type {(inputs: Decision_Correct_Why_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbeterd omdat`)
};

const en_decision_correct_why_short = /** @type {(inputs: Decision_Correct_Why_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrected because`)
};

/**
* | output |
* | --- |
* | "Corrected because" |
*
* @param {Decision_Correct_Why_ShortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_why_short = /** @type {((inputs?: Decision_Correct_Why_ShortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Why_ShortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_why_short(inputs)
	return nl_decision_correct_why_short(inputs)
});