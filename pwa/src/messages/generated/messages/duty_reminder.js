/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_ReminderInputs */

const nl_duty_reminder = /** @type {(inputs: Duty_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schriftelijk herinnerd`)
};

const en_duty_reminder = /** @type {(inputs: Duty_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reminded in writing`)
};

/**
* | output |
* | --- |
* | "Reminded in writing" |
*
* @param {Duty_ReminderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_reminder = /** @type {((inputs?: Duty_ReminderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_ReminderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_reminder(inputs)
	return nl_duty_reminder(inputs)
});