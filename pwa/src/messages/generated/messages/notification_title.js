/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_TitleInputs */

const nl_notification_title = /** @type {(inputs: Notification_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er nieuw?`)
};

const en_notification_title = /** @type {(inputs: Notification_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is new?`)
};

/**
* | output |
* | --- |
* | "What is new?" |
*
* @param {Notification_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_title = /** @type {((inputs?: Notification_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_title(inputs)
	return nl_notification_title(inputs)
});