/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ condition: NonNullable<unknown> }} Visit_Error_ExplanationInputs */

const nl_visit_error_explanation = /** @type {(inputs: Visit_Error_ExplanationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vul in wat de huurder zegt over: ${i?.condition}`)
};

const en_visit_error_explanation = /** @type {(inputs: Visit_Error_ExplanationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fill in what the tenant says about: ${i?.condition}`)
};

/**
* | output |
* | --- |
* | "Fill in what the tenant says about: {condition}" |
*
* @param {Visit_Error_ExplanationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_explanation = /** @type {((inputs: Visit_Error_ExplanationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_ExplanationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_explanation(inputs)
	return nl_visit_error_explanation(inputs)
});