/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_ProgressInputs */

const nl_visit_reports_progress = /** @type {(inputs: Visit_Reports_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stappen`)
};

const en_visit_reports_progress = /** @type {(inputs: Visit_Reports_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps`)
};

/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Visit_Reports_ProgressInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_progress = /** @type {((inputs?: Visit_Reports_ProgressInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_ProgressInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_progress(inputs)
	return nl_visit_reports_progress(inputs)
});