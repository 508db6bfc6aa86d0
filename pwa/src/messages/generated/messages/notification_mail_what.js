/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mail_WhatInputs */

const nl_notification_mail_what = /** @type {(inputs: Notification_Mail_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In de e-mail staat hoeveel er voor u klaar staat, en verder niets. Er staan geen gegevens van bewoners in.`)
};

const en_notification_mail_what = /** @type {(inputs: Notification_Mail_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The e-mail says how much is waiting for you, and nothing else. It holds no data of residents.`)
};

/**
* | output |
* | --- |
* | "The e-mail says how much is waiting for you, and nothing else. It holds no data of residents." |
*
* @param {Notification_Mail_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mail_what = /** @type {((inputs?: Notification_Mail_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mail_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mail_what(inputs)
	return nl_notification_mail_what(inputs)
});