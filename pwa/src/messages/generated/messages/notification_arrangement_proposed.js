/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Arrangement_ProposedInputs */

const nl_notification_arrangement_proposed = /** @type {(inputs: Notification_Arrangement_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een voorstel voor een betalingsregeling.`)
};

const en_notification_arrangement_proposed = /** @type {(inputs: Notification_Arrangement_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a proposal for a payment arrangement.`)
};

/**
* | output |
* | --- |
* | "There is a proposal for a payment arrangement." |
*
* @param {Notification_Arrangement_ProposedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_arrangement_proposed = /** @type {((inputs?: Notification_Arrangement_ProposedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Arrangement_ProposedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_arrangement_proposed(inputs)
	return nl_notification_arrangement_proposed(inputs)
});