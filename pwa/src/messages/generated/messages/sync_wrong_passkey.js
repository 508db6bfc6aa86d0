/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Wrong_PasskeyInputs */

const nl_sync_wrong_passkey = /** @type {(inputs: Sync_Wrong_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit opent de kluis niet meer. Gebruik uw wachtzin.`)
};

const en_sync_wrong_passkey = /** @type {(inputs: Sync_Wrong_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This does not open the vault any more. Use your passphrase.`)
};

/**
* | output |
* | --- |
* | "This does not open the vault any more. Use your passphrase." |
*
* @param {Sync_Wrong_PasskeyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_wrong_passkey = /** @type {((inputs?: Sync_Wrong_PasskeyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Wrong_PasskeyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_wrong_passkey(inputs)
	return nl_sync_wrong_passkey(inputs)
});