/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_ReturnedInputs */

const nl_notification_returned = /** @type {(inputs: Notification_ReturnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam stuurde uw melding terug.`)
};

const en_notification_returned = /** @type {(inputs: Notification_ReturnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam sent your referral back.`)
};

/**
* | output |
* | --- |
* | "The Regieteam sent your referral back." |
*
* @param {Notification_ReturnedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_returned = /** @type {((inputs?: Notification_ReturnedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_ReturnedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_returned(inputs)
	return nl_notification_returned(inputs)
});