/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_OutcomeInputs */

const nl_visit_error_outcome = /** @type {(inputs: Visit_Error_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe het bezoek ging.`)
};

const en_visit_error_outcome = /** @type {(inputs: Visit_Error_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how the visit went.`)
};

/**
* | output |
* | --- |
* | "Choose how the visit went." |
*
* @param {Visit_Error_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_outcome = /** @type {((inputs?: Visit_Error_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_outcome(inputs)
	return nl_visit_error_outcome(inputs)
});