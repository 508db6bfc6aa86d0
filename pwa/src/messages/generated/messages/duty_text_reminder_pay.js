/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_Reminder_PayInputs */

const nl_duty_text_reminder_pay = /** @type {(inputs: Duty_Text_Reminder_PayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betaal dit bedrag, of bel ons om een betalingsregeling te maken. Hoe eerder u belt, hoe meer er kan.`)
};

const en_duty_text_reminder_pay = /** @type {(inputs: Duty_Text_Reminder_PayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pay this amount, or call us to make a payment arrangement. The sooner you call, the more is possible.`)
};

/**
* | output |
* | --- |
* | "Pay this amount, or call us to make a payment arrangement. The sooner you call, the more is possible." |
*
* @param {Duty_Text_Reminder_PayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_reminder_pay = /** @type {((inputs?: Duty_Text_Reminder_PayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Reminder_PayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_reminder_pay(inputs)
	return nl_duty_text_reminder_pay(inputs)
});