/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_FaultInputs */

const nl_notification_mail_fault = /** @type {(inputs: Notification_Mail_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul uw e-mailadres in, zoals naam@organisatie.nl.`)
};

const en_notification_mail_fault = /** @type {(inputs: Notification_Mail_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your e-mail address, such as name@organisation.org.`)
};

/**
* | output |
* | --- |
* | "Enter your e-mail address, such as name@organisation.org." |
*
* @param {Notification_Mail_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_fault = /** @type {((inputs?: Notification_Mail_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_fault(inputs)
	return nl_notification_mail_fault(inputs)
});