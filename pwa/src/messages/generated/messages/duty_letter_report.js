/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Letter_ReportInputs */

const nl_duty_letter_report = /** @type {(inputs: Duty_Letter_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brief: melding bij het Regieteam`)
};

const en_duty_letter_report = /** @type {(inputs: Duty_Letter_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter: report to the Regieteam`)
};

/**
* | output |
* | --- |
* | "Letter: report to the Regieteam" |
*
* @param {Duty_Letter_ReportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_letter_report = /** @type {((inputs?: Duty_Letter_ReportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Letter_ReportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_letter_report(inputs)
	return nl_duty_letter_report(inputs)
});