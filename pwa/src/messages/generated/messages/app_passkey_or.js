/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passkey_OrInputs */

const nl_app_passkey_or = /** @type {(inputs: App_Passkey_OrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of met uw wachtzin`)
};

const en_app_passkey_or = /** @type {(inputs: App_Passkey_OrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Or with your passphrase`)
};

/**
* | output |
* | --- |
* | "Or with your passphrase" |
*
* @param {App_Passkey_OrInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_or = /** @type {((inputs?: App_Passkey_OrInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_OrInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_or(inputs)
	return nl_app_passkey_or(inputs)
});