/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_WrongInputs */

const nl_app_sign_in_wrong = /** @type {(inputs: App_Sign_In_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De gebruikersnaam of het wachtwoord klopt niet.`)
};

const en_app_sign_in_wrong = /** @type {(inputs: App_Sign_In_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The user name or the password is wrong.`)
};

/**
* | output |
* | --- |
* | "The user name or the password is wrong." |
*
* @param {App_Sign_In_WrongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_wrong = /** @type {((inputs?: App_Sign_In_WrongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_WrongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_wrong(inputs)
	return nl_app_sign_in_wrong(inputs)
});