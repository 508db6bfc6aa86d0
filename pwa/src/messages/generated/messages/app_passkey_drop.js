/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passkey_DropInputs */

const nl_app_passkey_drop = /** @type {(inputs: App_Passkey_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen nog met de wachtzin openen`)
};

const en_app_passkey_drop = /** @type {(inputs: App_Passkey_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open with the passphrase only`)
};

/**
* | output |
* | --- |
* | "Open with the passphrase only" |
*
* @param {App_Passkey_DropInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_drop = /** @type {((inputs?: App_Passkey_DropInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_DropInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_drop(inputs)
	return nl_app_passkey_drop(inputs)
});