/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_To_SentInputs */

const nl_app_to_sent = /** @type {(inputs: App_To_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk wat is verzonden`)
};

const en_app_to_sent = /** @type {(inputs: App_To_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See what was sent`)
};

/**
* | output |
* | --- |
* | "See what was sent" |
*
* @param {App_To_SentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_to_sent = /** @type {((inputs?: App_To_SentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_To_SentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_to_sent(inputs)
	return nl_app_to_sent(inputs)
});