/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_OfflineInputs */

const nl_app_passphrase_offline = /** @type {(inputs: App_Passphrase_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen uw wachtzin opent de kluis, ook zonder internet.`)
};

const en_app_passphrase_offline = /** @type {(inputs: App_Passphrase_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only your passphrase opens the vault, also without internet.`)
};

/**
* | output |
* | --- |
* | "Only your passphrase opens the vault, also without internet." |
*
* @param {App_Passphrase_OfflineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_offline = /** @type {((inputs?: App_Passphrase_OfflineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_OfflineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_offline(inputs)
	return nl_app_passphrase_offline(inputs)
});