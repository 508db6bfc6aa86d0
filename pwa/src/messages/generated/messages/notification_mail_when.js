/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_WhenInputs */

const nl_notification_mail_when = /** @type {(inputs: Notification_Mail_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer wilt u e-mail?`)
};

const en_notification_mail_when = /** @type {(inputs: Notification_Mail_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When do you want e-mail?`)
};

/**
* | output |
* | --- |
* | "When do you want e-mail?" |
*
* @param {Notification_Mail_WhenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_when = /** @type {((inputs?: Notification_Mail_WhenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_WhenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_when(inputs)
	return nl_notification_mail_when(inputs)
});