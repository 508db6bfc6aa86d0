/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_DecidedInputs */

const nl_notification_decided = /** @type {(inputs: Notification_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam heeft een besluit genomen.`)
};

const en_notification_decided = /** @type {(inputs: Notification_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam took a decision.`)
};

/**
* | output |
* | --- |
* | "The Regieteam took a decision." |
*
* @param {Notification_DecidedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_decided = /** @type {((inputs?: Notification_DecidedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_DecidedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_decided(inputs)
	return nl_notification_decided(inputs)
});