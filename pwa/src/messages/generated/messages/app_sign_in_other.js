/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_OtherInputs */

const nl_app_sign_in_other = /** @type {(inputs: App_Sign_In_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmelden als iemand anders`)
};

const en_app_sign_in_other = /** @type {(inputs: App_Sign_In_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in as somebody else`)
};

/**
* | output |
* | --- |
* | "Sign in as somebody else" |
*
* @param {App_Sign_In_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_other = /** @type {((inputs?: App_Sign_In_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_other(inputs)
	return nl_app_sign_in_other(inputs)
});