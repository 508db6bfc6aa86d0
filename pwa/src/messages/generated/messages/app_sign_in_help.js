/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_HelpInputs */

const nl_app_sign_in_help = /** @type {(inputs: App_Sign_In_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lukt het niet? Vraag uw beheerder om een link om u aan te melden.`)
};

const en_app_sign_in_help = /** @type {(inputs: App_Sign_In_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does it not work? Ask your administrator for a link to sign in.`)
};

/**
* | output |
* | --- |
* | "Does it not work? Ask your administrator for a link to sign in." |
*
* @param {App_Sign_In_HelpInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_help = /** @type {((inputs?: App_Sign_In_HelpInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_HelpInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_help(inputs)
	return nl_app_sign_in_help(inputs)
});