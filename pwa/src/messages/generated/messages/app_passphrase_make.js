/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_MakeInputs */

const nl_app_passphrase_make = /** @type {(inputs: App_Passphrase_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kluis maken`)
};

const en_app_passphrase_make = /** @type {(inputs: App_Passphrase_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make the vault`)
};

/**
* | output |
* | --- |
* | "Make the vault" |
*
* @param {App_Passphrase_MakeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_make = /** @type {((inputs?: App_Passphrase_MakeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_MakeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_make(inputs)
	return nl_app_passphrase_make(inputs)
});