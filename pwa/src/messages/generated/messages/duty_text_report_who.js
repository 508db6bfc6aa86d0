/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_Report_WhoInputs */

const nl_duty_text_report_who = /** @type {(inputs: Duty_Text_Report_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In het Regieteam werken de gemeente, hulpverleners en verhuurders samen. Zij bespreken wat er nodig is om in uw huis te kunnen blijven wonen.`)
};

const en_duty_text_report_who = /** @type {(inputs: Duty_Text_Report_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In the Regieteam the municipality, helpers and landlords work together. They discuss what is needed for you to go on living in your home.`)
};

/**
* | output |
* | --- |
* | "In the Regieteam the municipality, helpers and landlords work together. They discuss what is needed for you to go on living in your home." |
*
* @param {Duty_Text_Report_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_report_who = /** @type {((inputs?: Duty_Text_Report_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Report_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_report_who(inputs)
	return nl_duty_text_report_who(inputs)
});