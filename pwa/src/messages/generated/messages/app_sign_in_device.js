/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_DeviceInputs */

const nl_app_sign_in_device = /** @type {(inputs: App_Sign_In_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is mijn tablet voor huisbezoeken`)
};

const en_app_sign_in_device = /** @type {(inputs: App_Sign_In_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is my tablet for home visits`)
};

/**
* | output |
* | --- |
* | "This is my tablet for home visits" |
*
* @param {App_Sign_In_DeviceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_device = /** @type {((inputs?: App_Sign_In_DeviceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_DeviceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_device(inputs)
	return nl_app_sign_in_device(inputs)
});