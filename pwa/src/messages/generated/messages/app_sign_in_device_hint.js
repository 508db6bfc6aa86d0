/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_Device_HintInputs */

const nl_app_sign_in_device_hint = /** @type {(inputs: App_Sign_In_Device_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op een tablet blijft u langer aangemeld, ook tijdens een bezoek.`)
};

const en_app_sign_in_device_hint = /** @type {(inputs: App_Sign_In_Device_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On a tablet you stay signed in longer, also during a visit.`)
};

/**
* | output |
* | --- |
* | "On a tablet you stay signed in longer, also during a visit." |
*
* @param {App_Sign_In_Device_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_device_hint = /** @type {((inputs?: App_Sign_In_Device_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_Device_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_device_hint(inputs)
	return nl_app_sign_in_device_hint(inputs)
});