/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Reports_NoneInputs */

const nl_visit_reports_none = /** @type {(inputs: Visit_Reports_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen bezoekverslag. Begin een bezoek om het eerste te schrijven.`)
};

const en_visit_reports_none = /** @type {(inputs: Visit_Reports_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no visit report yet. Start a visit to write the first one.`)
};

/**
* | output |
* | --- |
* | "There is no visit report yet. Start a visit to write the first one." |
*
* @param {Visit_Reports_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_reports_none = /** @type {((inputs?: Visit_Reports_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Reports_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_reports_none(inputs)
	return nl_visit_reports_none(inputs)
});