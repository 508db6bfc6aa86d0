/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Clearance_RefusedInputs */

const nl_notification_clearance_refused = /** @type {(inputs: Notification_Clearance_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam heeft de vrijgave niet gegeven.`)
};

const en_notification_clearance_refused = /** @type {(inputs: Notification_Clearance_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam did not give the clearance.`)
};

/**
* | output |
* | --- |
* | "The Regieteam did not give the clearance." |
*
* @param {Notification_Clearance_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_clearance_refused = /** @type {((inputs?: Notification_Clearance_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Clearance_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_clearance_refused(inputs)
	return nl_notification_clearance_refused(inputs)
});