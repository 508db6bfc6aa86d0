/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passkey_NoneInputs */

const nl_app_passkey_none = /** @type {(inputs: App_Passkey_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat kan de kluis niet openen met vingerafdruk of gezicht. U gebruikt uw wachtzin.`)
};

const en_app_passkey_none = /** @type {(inputs: App_Passkey_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device cannot open the vault with a fingerprint or face. You use your passphrase.`)
};

/**
* | output |
* | --- |
* | "This device cannot open the vault with a fingerprint or face. You use your passphrase." |
*
* @param {App_Passkey_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_none = /** @type {((inputs?: App_Passkey_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_none(inputs)
	return nl_app_passkey_none(inputs)
});