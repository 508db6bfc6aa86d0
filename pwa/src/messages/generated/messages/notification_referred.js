/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_ReferredInputs */

const nl_notification_referred = /** @type {(inputs: Notification_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een nieuwe melding voor het Regieteam.`)
};

const en_notification_referred = /** @type {(inputs: Notification_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a new referral for the Regieteam.`)
};

/**
* | output |
* | --- |
* | "There is a new referral for the Regieteam." |
*
* @param {Notification_ReferredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_referred = /** @type {((inputs?: Notification_ReferredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_ReferredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_referred(inputs)
	return nl_notification_referred(inputs)
});