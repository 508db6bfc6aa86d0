/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_KeepInputs */

const nl_app_pin_keep = /** @type {(inputs: App_Pin_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pincode bewaren`)
};

const en_app_pin_keep = /** @type {(inputs: App_Pin_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep the PIN`)
};

/**
* | output |
* | --- |
* | "Keep the PIN" |
*
* @param {App_Pin_KeepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_keep = /** @type {((inputs?: App_Pin_KeepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_KeepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_keep(inputs)
	return nl_app_pin_keep(inputs)
});