/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passkey_DroppedInputs */

const nl_app_passkey_dropped = /** @type {(inputs: App_Passkey_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen uw wachtzin opent de kluis nog.`)
};

const en_app_passkey_dropped = /** @type {(inputs: App_Passkey_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only your passphrase opens the vault now.`)
};

/**
* | output |
* | --- |
* | "Only your passphrase opens the vault now." |
*
* @param {App_Passkey_DroppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_dropped = /** @type {((inputs?: App_Passkey_DroppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_DroppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_dropped(inputs)
	return nl_app_passkey_dropped(inputs)
});