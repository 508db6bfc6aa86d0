/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Reminder_WhyInputs */

const nl_duty_reminder_why = /** @type {(inputs: Duty_Reminder_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stuur minstens één brief waarin staat hoeveel huur niet betaald is.`)
};

const en_duty_reminder_why = /** @type {(inputs: Duty_Reminder_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send at least one letter that says how much rent was not paid.`)
};

/**
* | output |
* | --- |
* | "Send at least one letter that says how much rent was not paid." |
*
* @param {Duty_Reminder_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_reminder_why = /** @type {((inputs?: Duty_Reminder_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Reminder_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_reminder_why(inputs)
	return nl_duty_reminder_why(inputs)
});