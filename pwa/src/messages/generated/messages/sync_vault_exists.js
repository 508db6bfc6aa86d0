/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Vault_ExistsInputs */

const nl_sync_vault_exists = /** @type {(inputs: Sync_Vault_ExistsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt al een kluis op dit apparaat. Open die.`)
};

const en_sync_vault_exists = /** @type {(inputs: Sync_Vault_ExistsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You already have a vault on this device. Open it.`)
};

/**
* | output |
* | --- |
* | "You already have a vault on this device. Open it." |
*
* @param {Sync_Vault_ExistsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_vault_exists = /** @type {((inputs?: Sync_Vault_ExistsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Vault_ExistsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_vault_exists(inputs)
	return nl_sync_vault_exists(inputs)
});