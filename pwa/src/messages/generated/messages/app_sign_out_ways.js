/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_Out_WaysInputs */

const nl_app_sign_out_ways = /** @type {(inputs: App_Sign_Out_WaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzend het eerst, en rond concepten af. Of bewaar het in een verzegeld bestand voor uw beheerder.`)
};

const en_app_sign_out_ways = /** @type {(inputs: App_Sign_Out_WaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send it first, and finish drafts. Or keep it in a sealed file for your administrator.`)
};

/**
* | output |
* | --- |
* | "Send it first, and finish drafts. Or keep it in a sealed file for your administrator." |
*
* @param {App_Sign_Out_WaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out_ways = /** @type {((inputs?: App_Sign_Out_WaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_Out_WaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out_ways(inputs)
	return nl_app_sign_out_ways(inputs)
});