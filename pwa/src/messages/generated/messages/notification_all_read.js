/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_All_ReadInputs */

const nl_notification_all_read = /** @type {(inputs: Notification_All_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U heeft alles gelezen.`)
};

const en_notification_all_read = /** @type {(inputs: Notification_All_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have read everything.`)
};

/**
* | output |
* | --- |
* | "You have read everything." |
*
* @param {Notification_All_ReadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_all_read = /** @type {((inputs?: Notification_All_ReadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_All_ReadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_all_read(inputs)
	return nl_notification_all_read(inputs)
});