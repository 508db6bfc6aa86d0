/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Youth_AcknowledgedInputs */

const nl_notification_youth_acknowledged = /** @type {(inputs: Notification_Youth_AcknowledgedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jeugdbescherming heeft het verzoek bevestigd.`)
};

const en_notification_youth_acknowledged = /** @type {(inputs: Notification_Youth_AcknowledgedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Youth protection has confirmed the request.`)
};

/**
* | output |
* | --- |
* | "Youth protection has confirmed the request." |
*
* @param {Notification_Youth_AcknowledgedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_youth_acknowledged = /** @type {((inputs?: Notification_Youth_AcknowledgedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Youth_AcknowledgedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_youth_acknowledged(inputs)
	return nl_notification_youth_acknowledged(inputs)
});