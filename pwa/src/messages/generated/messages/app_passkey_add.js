/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passkey_AddInputs */

const nl_app_passkey_add = /** @type {(inputs: App_Passkey_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vingerafdruk of gezicht instellen`)
};

const en_app_passkey_add = /** @type {(inputs: App_Passkey_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set up fingerprint or face`)
};

/**
* | output |
* | --- |
* | "Set up fingerprint or face" |
*
* @param {App_Passkey_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_add = /** @type {((inputs?: App_Passkey_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_add(inputs)
	return nl_app_passkey_add(inputs)
});