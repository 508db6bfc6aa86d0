/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_ExplanationInputs */

const nl_visit_explanation = /** @type {(inputs: Visit_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt de huurder hierover?`)
};

const en_visit_explanation = /** @type {(inputs: Visit_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the tenant say about this?`)
};

/**
* | output |
* | --- |
* | "What does the tenant say about this?" |
*
* @param {Visit_ExplanationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_explanation = /** @type {((inputs?: Visit_ExplanationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_ExplanationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_explanation(inputs)
	return nl_visit_explanation(inputs)
});