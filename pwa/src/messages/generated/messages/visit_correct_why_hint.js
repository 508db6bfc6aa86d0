/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_Why_HintInputs */

const nl_visit_correct_why_hint = /** @type {(inputs: Visit_Correct_Why_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: verkeerde dag, of een bewoner vergeten.`)
};

const en_visit_correct_why_hint = /** @type {(inputs: Visit_Correct_Why_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: the wrong day, or a resident was forgotten.`)
};

/**
* | output |
* | --- |
* | "For example: the wrong day, or a resident was forgotten." |
*
* @param {Visit_Correct_Why_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_why_hint = /** @type {((inputs?: Visit_Correct_Why_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_Why_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_why_hint(inputs)
	return nl_visit_correct_why_hint(inputs)
});