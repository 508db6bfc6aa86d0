/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_Name_MissingInputs */

const nl_app_sign_in_name_missing = /** @type {(inputs: App_Sign_In_Name_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul uw gebruikersnaam in.`)
};

const en_app_sign_in_name_missing = /** @type {(inputs: App_Sign_In_Name_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your user name.`)
};

/**
* | output |
* | --- |
* | "Enter your user name." |
*
* @param {App_Sign_In_Name_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_name_missing = /** @type {((inputs?: App_Sign_In_Name_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_Name_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_name_missing(inputs)
	return nl_app_sign_in_name_missing(inputs)
});