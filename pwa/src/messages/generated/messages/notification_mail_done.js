/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_DoneInputs */

const nl_notification_mail_done = /** @type {(inputs: Notification_Mail_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw keuze is bewaard.`)
};

const en_notification_mail_done = /** @type {(inputs: Notification_Mail_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your choice is saved.`)
};

/**
* | output |
* | --- |
* | "Your choice is saved." |
*
* @param {Notification_Mail_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_done = /** @type {((inputs?: Notification_Mail_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_done(inputs)
	return nl_notification_mail_done(inputs)
});