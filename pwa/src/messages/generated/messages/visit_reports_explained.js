/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_ExplainedInputs */

const nl_visit_reports_explained = /** @type {(inputs: Visit_Reports_ExplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verteld wat wij opschrijven en wie dat ziet`)
};

const en_visit_reports_explained = /** @type {(inputs: Visit_Reports_ExplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Told what we write down and who sees it`)
};

/**
* | output |
* | --- |
* | "Told what we write down and who sees it" |
*
* @param {Visit_Reports_ExplainedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_explained = /** @type {((inputs?: Visit_Reports_ExplainedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_ExplainedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_explained(inputs)
	return nl_visit_reports_explained(inputs)
});