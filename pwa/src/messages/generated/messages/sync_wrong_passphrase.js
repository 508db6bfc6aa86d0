/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Wrong_PassphraseInputs */

const nl_sync_wrong_passphrase = /** @type {(inputs: Sync_Wrong_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze wachtzin past niet. Let op hoofdletters en spaties.`)
};

const en_sync_wrong_passphrase = /** @type {(inputs: Sync_Wrong_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This passphrase does not fit. Check capitals and spaces.`)
};

/**
* | output |
* | --- |
* | "This passphrase does not fit. Check capitals and spaces." |
*
* @param {Sync_Wrong_PassphraseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_wrong_passphrase = /** @type {((inputs?: Sync_Wrong_PassphraseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Wrong_PassphraseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_wrong_passphrase(inputs)
	return nl_sync_wrong_passphrase(inputs)
});