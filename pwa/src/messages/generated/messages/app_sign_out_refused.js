/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_Out_RefusedInputs */

const nl_app_sign_out_refused = /** @type {(inputs: App_Sign_Out_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afmelden kan nog niet`)
};

const en_app_sign_out_refused = /** @type {(inputs: App_Sign_Out_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signing out is not possible yet`)
};

/**
* | output |
* | --- |
* | "Signing out is not possible yet" |
*
* @param {App_Sign_Out_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out_refused = /** @type {((inputs?: App_Sign_Out_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_Out_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out_refused(inputs)
	return nl_app_sign_out_refused(inputs)
});