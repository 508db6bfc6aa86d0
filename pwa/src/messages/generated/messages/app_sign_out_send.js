/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_Out_SendInputs */

const nl_app_sign_out_send = /** @type {(inputs: App_Sign_Out_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu verzenden`)
};

const en_app_sign_out_send = /** @type {(inputs: App_Sign_Out_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send now`)
};

/**
* | output |
* | --- |
* | "Send now" |
*
* @param {App_Sign_Out_SendInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out_send = /** @type {((inputs?: App_Sign_Out_SendInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_Out_SendInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out_send(inputs)
	return nl_app_sign_out_send(inputs)
});