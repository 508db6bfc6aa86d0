/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_SoonInputs */

const nl_notification_mail_soon = /** @type {(inputs: Notification_Mail_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elke ochtend, en meteen als het niet kan wachten`)
};

const en_notification_mail_soon = /** @type {(inputs: Notification_Mail_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every morning, and at once when it cannot wait`)
};

/**
* | output |
* | --- |
* | "Every morning, and at once when it cannot wait" |
*
* @param {Notification_Mail_SoonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_soon = /** @type {((inputs?: Notification_Mail_SoonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_SoonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_soon(inputs)
	return nl_notification_mail_soon(inputs)
});