/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_PresentInputs */

const nl_visit_reports_present = /** @type {(inputs: Visit_Reports_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbij`)
};

const en_visit_reports_present = /** @type {(inputs: Visit_Reports_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Present`)
};

/**
* | output |
* | --- |
* | "Present" |
*
* @param {Visit_Reports_PresentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_present = /** @type {((inputs?: Visit_Reports_PresentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_PresentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_present(inputs)
	return nl_visit_reports_present(inputs)
});