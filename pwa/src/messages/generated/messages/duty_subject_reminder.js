/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Subject_ReminderInputs */

const nl_duty_subject_reminder = /** @type {(inputs: Duty_Subject_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herinnering: uw huur is nog niet betaald`)
};

const en_duty_subject_reminder = /** @type {(inputs: Duty_Subject_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reminder: your rent has not been paid yet`)
};

/**
* | output |
* | --- |
* | "Reminder: your rent has not been paid yet" |
*
* @param {Duty_Subject_ReminderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_subject_reminder = /** @type {((inputs?: Duty_Subject_ReminderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Subject_ReminderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_subject_reminder(inputs)
	return nl_duty_subject_reminder(inputs)
});