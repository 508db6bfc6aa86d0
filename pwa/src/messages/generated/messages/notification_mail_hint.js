/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_HintInputs */

const nl_notification_mail_hint = /** @type {(inputs: Notification_Mail_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoals naam@organisatie.nl`)
};

const en_notification_mail_hint = /** @type {(inputs: Notification_Mail_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Such as name@organisation.org`)
};

/**
* | output |
* | --- |
* | "Such as name@organisation.org" |
*
* @param {Notification_Mail_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_hint = /** @type {((inputs?: Notification_Mail_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_hint(inputs)
	return nl_notification_mail_hint(inputs)
});