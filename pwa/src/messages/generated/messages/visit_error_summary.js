/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_SummaryInputs */

const nl_visit_error_summary = /** @type {(inputs: Visit_Error_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf in één zin wat er gebeurde.`)
};

const en_visit_error_summary = /** @type {(inputs: Visit_Error_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write in one sentence what happened.`)
};

/**
* | output |
* | --- |
* | "Write in one sentence what happened." |
*
* @param {Visit_Error_SummaryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_summary = /** @type {((inputs?: Visit_Error_SummaryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_SummaryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_summary(inputs)
	return nl_visit_error_summary(inputs)
});