/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_ChecksInputs */

const nl_visit_reports_checks = /** @type {(inputs: Visit_Reports_ChecksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarden`)
};

const en_visit_reports_checks = /** @type {(inputs: Visit_Reports_ChecksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Conditions`)
};

/**
* | output |
* | --- |
* | "Conditions" |
*
* @param {Visit_Reports_ChecksInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_checks = /** @type {((inputs?: Visit_Reports_ChecksInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_ChecksInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_checks(inputs)
	return nl_visit_reports_checks(inputs)
});