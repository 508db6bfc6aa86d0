/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Letter_ReminderInputs */

const nl_duty_letter_reminder = /** @type {(inputs: Duty_Letter_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brief: herinnering met hulpaanbod`)
};

const en_duty_letter_reminder = /** @type {(inputs: Duty_Letter_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter: reminder with an offer of help`)
};

/**
* | output |
* | --- |
* | "Letter: reminder with an offer of help" |
*
* @param {Duty_Letter_ReminderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_letter_reminder = /** @type {((inputs?: Duty_Letter_ReminderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Letter_ReminderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_letter_reminder(inputs)
	return nl_duty_letter_reminder(inputs)
});