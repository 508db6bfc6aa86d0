/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_SelfInputs */

const nl_app_sign_in_self = /** @type {(inputs: App_Sign_In_SelfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zelf aanmelden`)
};

const en_app_sign_in_self = /** @type {(inputs: App_Sign_In_SelfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in yourself`)
};

/**
* | output |
* | --- |
* | "Sign in yourself" |
*
* @param {App_Sign_In_SelfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_self = /** @type {((inputs?: App_Sign_In_SelfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_SelfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_self(inputs)
	return nl_app_sign_in_self(inputs)
});