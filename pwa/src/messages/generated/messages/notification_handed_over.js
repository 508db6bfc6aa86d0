/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_Handed_OverInputs */

const nl_notification_handed_over = /** @type {(inputs: Notification_Handed_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega is nu de casemanager van dit huishouden.`)
};

const en_notification_handed_over = /** @type {(inputs: Notification_Handed_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague is now the case manager of this household.`)
};

/**
* | output |
* | --- |
* | "A colleague is now the case manager of this household." |
*
* @param {Notification_Handed_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_handed_over = /** @type {((inputs?: Notification_Handed_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_Handed_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_handed_over(inputs)
	return nl_notification_handed_over(inputs)
});