/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Arrangement_AnsweredInputs */

const nl_notification_arrangement_answered = /** @type {(inputs: Notification_Arrangement_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder heeft geantwoord op de betalingsregeling.`)
};

const en_notification_arrangement_answered = /** @type {(inputs: Notification_Arrangement_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord answered the proposal for a payment arrangement.`)
};

/**
* | output |
* | --- |
* | "The landlord answered the proposal for a payment arrangement." |
*
* @param {Notification_Arrangement_AnsweredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_arrangement_answered = /** @type {((inputs?: Notification_Arrangement_AnsweredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Arrangement_AnsweredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_arrangement_answered(inputs)
	return nl_notification_arrangement_answered(inputs)
});