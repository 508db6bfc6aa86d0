/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} App_Passkey_NameInputs */

const nl_app_passkey_name = /** @type {(inputs: App_Passkey_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kluis van ${i?.when}`)
};

const en_app_passkey_name = /** @type {(inputs: App_Passkey_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vault of ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Vault of {when}" |
*
* @param {App_Passkey_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_name = /** @type {((inputs: App_Passkey_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_name(inputs)
	return nl_app_passkey_name(inputs)
});