/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ operations: NonNullable<unknown>, drafts: NonNullable<unknown>, photos: NonNullable<unknown> }} App_Sign_Out_UnsentInputs */

const nl_app_sign_out_unsent = /** @type {(inputs: App_Sign_Out_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog niet verzonden. Wijzigingen: ${i?.operations}, concepten: ${i?.drafts}, foto’s: ${i?.photos}.`)
};

const en_app_sign_out_unsent = /** @type {(inputs: App_Sign_Out_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not sent yet. Changes: ${i?.operations}, drafts: ${i?.drafts}, photos: ${i?.photos}.`)
};

/**
* | output |
* | --- |
* | "Not sent yet. Changes: {operations}, drafts: {drafts}, photos: {photos}." |
*
* @param {App_Sign_Out_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out_unsent = /** @type {((inputs: App_Sign_Out_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_Out_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out_unsent(inputs)
	return nl_app_sign_out_unsent(inputs)
});