/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_OlderInputs */

const nl_visit_reports_older = /** @type {(inputs: Visit_Reports_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit verslag is ouder dan anderhalf jaar. Op dit apparaat staat alleen de samenvatting.`)
};

const en_visit_reports_older = /** @type {(inputs: Visit_Reports_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This report is older than a year and a half. Only its summary is on this device.`)
};

/**
* | output |
* | --- |
* | "This report is older than a year and a half. Only its summary is on this device." |
*
* @param {Visit_Reports_OlderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_older = /** @type {((inputs?: Visit_Reports_OlderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_OlderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_older(inputs)
	return nl_visit_reports_older(inputs)
});