/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_Report_WhatInputs */

const nl_duty_text_report_what = /** @type {(inputs: Duty_Text_Report_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij vertellen het Regieteam wie u bent en waar u woont. Ook hoeveel huur er niet betaald is, en wat wij samen al hebben geprobeerd.`)
};

const en_duty_text_report_what = /** @type {(inputs: Duty_Text_Report_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We tell the Regieteam who you are, where you live, how much rent was not paid and what we have tried together.`)
};

/**
* | output |
* | --- |
* | "We tell the Regieteam who you are, where you live, how much rent was not paid and what we have tried together." |
*
* @param {Duty_Text_Report_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_report_what = /** @type {((inputs?: Duty_Text_Report_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Report_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_report_what(inputs)
	return nl_duty_text_report_what(inputs)
});