/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Notification_UnreadInputs */

const nl_notification_unread = /** @type {(inputs: Notification_UnreadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog niet gelezen: ${i?.count}.`)
};

const en_notification_unread = /** @type {(inputs: Notification_UnreadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not read yet: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Not read yet: {count}." |
*
* @param {Notification_UnreadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_unread = /** @type {((inputs: Notification_UnreadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_UnreadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_unread(inputs)
	return nl_notification_unread(inputs)
});