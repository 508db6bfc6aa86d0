/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passkey_IsInputs */

const nl_app_passkey_is = /** @type {(inputs: App_Passkey_IsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw kluis gaat open met vingerafdruk of gezicht, of met uw wachtzin.`)
};

const en_app_passkey_is = /** @type {(inputs: App_Passkey_IsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your vault opens with your fingerprint or face, or with your passphrase.`)
};

/**
* | output |
* | --- |
* | "Your vault opens with your fingerprint or face, or with your passphrase." |
*
* @param {App_Passkey_IsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_is = /** @type {((inputs?: App_Passkey_IsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_IsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_is(inputs)
	return nl_app_passkey_is(inputs)
});