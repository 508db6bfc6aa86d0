/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_ReportInputs */

const nl_help_report = /** @type {(inputs: Help_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een huishouden melden bij het Regieteam`)
};

const en_help_report = /** @type {(inputs: Help_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reporting a household to the Regieteam`)
};

/**
* | output |
* | --- |
* | "Reporting a household to the Regieteam" |
*
* @param {Help_ReportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_report = /** @type {((inputs?: Help_ReportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_ReportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_report(inputs)
	return nl_help_report(inputs)
});