/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_OpenInputs */

const nl_visit_reports_open = /** @type {(inputs: Visit_Reports_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lees het verslag`)
};

const en_visit_reports_open = /** @type {(inputs: Visit_Reports_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the report`)
};

/**
* | output |
* | --- |
* | "Read the report" |
*
* @param {Visit_Reports_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_open = /** @type {((inputs?: Visit_Reports_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_open(inputs)
	return nl_visit_reports_open(inputs)
});