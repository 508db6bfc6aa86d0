/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_NeverInputs */

const nl_notification_mail_never = /** @type {(inputs: Notification_Mail_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nooit`)
};

const en_notification_mail_never = /** @type {(inputs: Notification_Mail_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never`)
};

/**
* | output |
* | --- |
* | "Never" |
*
* @param {Notification_Mail_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_never = /** @type {((inputs?: Notification_Mail_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_never(inputs)
	return nl_notification_mail_never(inputs)
});