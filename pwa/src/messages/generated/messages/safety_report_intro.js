/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Report_IntroInputs */

const nl_safety_report_intro = /** @type {(inputs: Safety_Report_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leg vast welke stap u zette. Bij direct gevaar belt u 112.`)
};

const en_safety_report_intro = /** @type {(inputs: Safety_Report_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record which step you took. In immediate danger, call 112.`)
};

/**
* | output |
* | --- |
* | "Record which step you took. In immediate danger, call 112." |
*
* @param {Safety_Report_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_report_intro = /** @type {((inputs?: Safety_Report_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Report_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_report_intro(inputs)
	return nl_safety_report_intro(inputs)
});