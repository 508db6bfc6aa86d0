/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_Out_TitleInputs */

const nl_app_sign_out_title = /** @type {(inputs: App_Sign_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afmelden op dit apparaat`)
};

const en_app_sign_out_title = /** @type {(inputs: App_Sign_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign out on this device`)
};

/**
* | output |
* | --- |
* | "Sign out on this device" |
*
* @param {App_Sign_Out_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out_title = /** @type {((inputs?: App_Sign_Out_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_Out_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out_title(inputs)
	return nl_app_sign_out_title(inputs)
});