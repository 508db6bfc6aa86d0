/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Youth_RequestedInputs */

const nl_notification_youth_requested = /** @type {(inputs: Notification_Youth_RequestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een verzoek voor kinderen zonder plek.`)
};

const en_notification_youth_requested = /** @type {(inputs: Notification_Youth_RequestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a request for children without a place.`)
};

/**
* | output |
* | --- |
* | "There is a request for children without a place." |
*
* @param {Notification_Youth_RequestedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_youth_requested = /** @type {((inputs?: Notification_Youth_RequestedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Youth_RequestedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_youth_requested(inputs)
	return nl_notification_youth_requested(inputs)
});