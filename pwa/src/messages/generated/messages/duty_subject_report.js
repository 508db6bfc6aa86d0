/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Subject_ReportInputs */

const nl_duty_subject_report = /** @type {(inputs: Duty_Subject_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij melden uw situatie bij het Regieteam`)
};

const en_duty_subject_report = /** @type {(inputs: Duty_Subject_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We report your situation to the Regieteam`)
};

/**
* | output |
* | --- |
* | "We report your situation to the Regieteam" |
*
* @param {Duty_Subject_ReportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_subject_report = /** @type {((inputs?: Duty_Subject_ReportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Subject_ReportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_subject_report(inputs)
	return nl_duty_subject_report(inputs)
});