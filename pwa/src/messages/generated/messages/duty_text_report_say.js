/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_Report_SayInputs */

const nl_duty_text_report_say = /** @type {(inputs: Duty_Text_Report_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wilt u zelf iets vertellen, of klopt er iets niet? Bel of mail ons. Wij geven door wat u zegt.`)
};

const en_duty_text_report_say = /** @type {(inputs: Duty_Text_Report_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you want to say something yourself, or is something not right? Call or mail us. We pass on what you say.`)
};

/**
* | output |
* | --- |
* | "Do you want to say something yourself, or is something not right? Call or mail us. We pass on what you say." |
*
* @param {Duty_Text_Report_SayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_report_say = /** @type {((inputs?: Duty_Text_Report_SayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Report_SayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_report_say(inputs)
	return nl_duty_text_report_say(inputs)
});