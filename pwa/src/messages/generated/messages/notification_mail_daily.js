/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_DailyInputs */

const nl_notification_mail_daily = /** @type {(inputs: Notification_Mail_DailyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elke ochtend, als er iets nieuws is`)
};

const en_notification_mail_daily = /** @type {(inputs: Notification_Mail_DailyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every morning, when something is new`)
};

/**
* | output |
* | --- |
* | "Every morning, when something is new" |
*
* @param {Notification_Mail_DailyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_daily = /** @type {((inputs?: Notification_Mail_DailyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_DailyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_daily(inputs)
	return nl_notification_mail_daily(inputs)
});