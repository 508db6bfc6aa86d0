/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Clearance_AskedInputs */

const nl_notification_clearance_asked = /** @type {(inputs: Notification_Clearance_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder vraagt om een vrijgave.`)
};

const en_notification_clearance_asked = /** @type {(inputs: Notification_Clearance_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord asks for a clearance.`)
};

/**
* | output |
* | --- |
* | "The landlord asks for a clearance." |
*
* @param {Notification_Clearance_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_clearance_asked = /** @type {((inputs?: Notification_Clearance_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Clearance_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_clearance_asked(inputs)
	return nl_notification_clearance_asked(inputs)
});