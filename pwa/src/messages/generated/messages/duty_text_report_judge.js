/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_Report_JudgeInputs */

const nl_duty_text_report_judge = /** @type {(inputs: Duty_Text_Report_JudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen een rechter kan beslissen dat u uw huis uit moet. Het Regieteam beslist dat niet.`)
};

const en_duty_text_report_judge = /** @type {(inputs: Duty_Text_Report_JudgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only a court can decide that you must leave your home. The Regieteam does not decide that.`)
};

/**
* | output |
* | --- |
* | "Only a court can decide that you must leave your home. The Regieteam does not decide that." |
*
* @param {Duty_Text_Report_JudgeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_report_judge = /** @type {((inputs?: Duty_Text_Report_JudgeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Report_JudgeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_report_judge(inputs)
	return nl_duty_text_report_judge(inputs)
});