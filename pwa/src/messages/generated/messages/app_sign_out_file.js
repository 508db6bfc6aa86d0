/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_Out_FileInputs */

const nl_app_sign_out_file = /** @type {(inputs: App_Sign_Out_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzegeld bestand maken`)
};

const en_app_sign_out_file = /** @type {(inputs: App_Sign_Out_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a sealed file`)
};

/**
* | output |
* | --- |
* | "Make a sealed file" |
*
* @param {App_Sign_Out_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out_file = /** @type {((inputs?: App_Sign_Out_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_Out_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out_file(inputs)
	return nl_app_sign_out_file(inputs)
});