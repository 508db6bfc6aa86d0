/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_No_VaultInputs */

const nl_sync_no_vault = /** @type {(inputs: Sync_No_VaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op dit apparaat is geen kluis voor u.`)
};

const en_sync_no_vault = /** @type {(inputs: Sync_No_VaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no vault for you on this device.`)
};

/**
* | output |
* | --- |
* | "There is no vault for you on this device." |
*
* @param {Sync_No_VaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_no_vault = /** @type {((inputs?: Sync_No_VaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_No_VaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_no_vault(inputs)
	return nl_sync_no_vault(inputs)
});