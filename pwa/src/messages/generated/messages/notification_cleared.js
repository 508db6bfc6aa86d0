/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_ClearedInputs */

const nl_notification_cleared = /** @type {(inputs: Notification_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam heeft de vrijgave gegeven.`)
};

const en_notification_cleared = /** @type {(inputs: Notification_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam gave the clearance.`)
};

/**
* | output |
* | --- |
* | "The Regieteam gave the clearance." |
*
* @param {Notification_ClearedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_cleared = /** @type {((inputs?: Notification_ClearedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_ClearedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_cleared(inputs)
	return nl_notification_cleared(inputs)
});