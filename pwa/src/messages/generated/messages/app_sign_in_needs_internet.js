/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_Needs_InternetInputs */

const nl_app_sign_in_needs_internet = /** @type {(inputs: App_Sign_In_Needs_InternetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De eerste keer aanmelden kan alleen met internet.`)
};

const en_app_sign_in_needs_internet = /** @type {(inputs: App_Sign_In_Needs_InternetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signing in for the first time needs internet.`)
};

/**
* | output |
* | --- |
* | "Signing in for the first time needs internet." |
*
* @param {App_Sign_In_Needs_InternetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_needs_internet = /** @type {((inputs?: App_Sign_In_Needs_InternetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_Needs_InternetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_needs_internet(inputs)
	return nl_app_sign_in_needs_internet(inputs)
});