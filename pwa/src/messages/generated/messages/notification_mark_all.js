/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Mark_AllInputs */

const nl_notification_mark_all = /** @type {(inputs: Notification_Mark_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles is gelezen`)
};

const en_notification_mark_all = /** @type {(inputs: Notification_Mark_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark all as read`)
};

/**
* | output |
* | --- |
* | "Mark all as read" |
*
* @param {Notification_Mark_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_mark_all = /** @type {((inputs?: Notification_Mark_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Mark_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_mark_all(inputs)
	return nl_notification_mark_all(inputs)
});