/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_AgainInputs */

const nl_app_sign_in_again = /** @type {(inputs: App_Sign_In_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op dit apparaat staat al een kluis. Alles daarin blijft bewaard.`)
};

const en_app_sign_in_again = /** @type {(inputs: App_Sign_In_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is already a vault on this device. Everything in it is kept.`)
};

/**
* | output |
* | --- |
* | "There is already a vault on this device. Everything in it is kept." |
*
* @param {App_Sign_In_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_again = /** @type {((inputs?: App_Sign_In_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_again(inputs)
	return nl_app_sign_in_again(inputs)
});