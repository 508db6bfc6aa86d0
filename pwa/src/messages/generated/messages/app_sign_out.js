/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_OutInputs */

const nl_app_sign_out = /** @type {(inputs: App_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afmelden op dit apparaat`)
};

const en_app_sign_out = /** @type {(inputs: App_Sign_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign out on this device`)
};

/**
* | output |
* | --- |
* | "Sign out on this device" |
*
* @param {App_Sign_OutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out = /** @type {((inputs?: App_Sign_OutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_OutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out(inputs)
	return nl_app_sign_out(inputs)
});