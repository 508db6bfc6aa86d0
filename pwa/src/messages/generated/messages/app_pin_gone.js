/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_GoneInputs */

const nl_app_pin_gone = /** @type {(inputs: App_Pin_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt geen pincode meer.`)
};

const en_app_pin_gone = /** @type {(inputs: App_Pin_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You no longer have a PIN.`)
};

/**
* | output |
* | --- |
* | "You no longer have a PIN." |
*
* @param {App_Pin_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_gone = /** @type {((inputs?: App_Pin_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_gone(inputs)
	return nl_app_pin_gone(inputs)
});