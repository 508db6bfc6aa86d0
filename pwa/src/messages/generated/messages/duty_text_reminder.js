/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_ReminderInputs */

const nl_duty_text_reminder = /** @type {(inputs: Duty_Text_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij schreven u al eerder over uw huur. Wij weten niet of het u lukt om te betalen.`)
};

const en_duty_text_reminder = /** @type {(inputs: Duty_Text_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We wrote to you before about your rent. We do not know whether you manage to pay.`)
};

/**
* | output |
* | --- |
* | "We wrote to you before about your rent. We do not know whether you manage to pay." |
*
* @param {Duty_Text_ReminderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_reminder = /** @type {((inputs?: Duty_Text_ReminderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_ReminderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_reminder(inputs)
	return nl_duty_text_reminder(inputs)
});