/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_Password_MissingInputs */

const nl_app_sign_in_password_missing = /** @type {(inputs: App_Sign_In_Password_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul uw wachtwoord in.`)
};

const en_app_sign_in_password_missing = /** @type {(inputs: App_Sign_In_Password_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your password.`)
};

/**
* | output |
* | --- |
* | "Enter your password." |
*
* @param {App_Sign_In_Password_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_password_missing = /** @type {((inputs?: App_Sign_In_Password_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_Password_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_password_missing(inputs)
	return nl_app_sign_in_password_missing(inputs)
});