/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_NameInputs */

const nl_app_sign_in_name = /** @type {(inputs: App_Sign_In_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebruikersnaam`)
};

const en_app_sign_in_name = /** @type {(inputs: App_Sign_In_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`User name`)
};

/**
* | output |
* | --- |
* | "User name" |
*
* @param {App_Sign_In_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_name = /** @type {((inputs?: App_Sign_In_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_name(inputs)
	return nl_app_sign_in_name(inputs)
});