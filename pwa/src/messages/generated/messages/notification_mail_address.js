/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_AddressInputs */

const nl_notification_mail_address = /** @type {(inputs: Notification_Mail_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw e-mailadres op het werk`)
};

const en_notification_mail_address = /** @type {(inputs: Notification_Mail_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your e-mail address at work`)
};

/**
* | output |
* | --- |
* | "Your e-mail address at work" |
*
* @param {Notification_Mail_AddressInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_address = /** @type {((inputs?: Notification_Mail_AddressInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_AddressInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_address(inputs)
	return nl_notification_mail_address(inputs)
});