/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_NoneInputs */

const nl_notification_none = /** @type {(inputs: Notification_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niets nieuws in uw dossiers.`)
};

const en_notification_none = /** @type {(inputs: Notification_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing new in your files.`)
};

/**
* | output |
* | --- |
* | "There is nothing new in your files." |
*
* @param {Notification_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_none = /** @type {((inputs?: Notification_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_none(inputs)
	return nl_notification_none(inputs)
});