/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Passkey_StoppedInputs */

const nl_sync_passkey_stopped = /** @type {(inputs: Sync_Passkey_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het apparaat heeft u niet herkend, of u bent gestopt. Uw wachtzin werkt altijd.`)
};

const en_sync_passkey_stopped = /** @type {(inputs: Sync_Passkey_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The device did not recognise you, or you stopped. Your passphrase always works.`)
};

/**
* | output |
* | --- |
* | "The device did not recognise you, or you stopped. Your passphrase always works." |
*
* @param {Sync_Passkey_StoppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_passkey_stopped = /** @type {((inputs?: Sync_Passkey_StoppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Passkey_StoppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_passkey_stopped(inputs)
	return nl_sync_passkey_stopped(inputs)
});