/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_No_ConnectionInputs */

const nl_app_sign_in_no_connection = /** @type {(inputs: App_Sign_In_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen verbinding met de server. Probeer het straks opnieuw.`)
};

const en_app_sign_in_no_connection = /** @type {(inputs: App_Sign_In_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no connection with the server. Try again later.`)
};

/**
* | output |
* | --- |
* | "There is no connection with the server. Try again later." |
*
* @param {App_Sign_In_No_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_no_connection = /** @type {((inputs?: App_Sign_In_No_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_No_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_no_connection(inputs)
	return nl_app_sign_in_no_connection(inputs)
});