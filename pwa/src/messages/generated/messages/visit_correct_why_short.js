/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_Why_ShortInputs */

const nl_visit_correct_why_short = /** @type {(inputs: Visit_Correct_Why_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbeterd omdat`)
};

const en_visit_correct_why_short = /** @type {(inputs: Visit_Correct_Why_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrected because`)
};

/**
* | output |
* | --- |
* | "Corrected because" |
*
* @param {Visit_Correct_Why_ShortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_why_short = /** @type {((inputs?: Visit_Correct_Why_ShortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_Why_ShortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_why_short(inputs)
	return nl_visit_correct_why_short(inputs)
});