/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_No_PrfInputs */

const nl_sync_no_prf = /** @type {(inputs: Sync_No_PrfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat kan de kluis niet openen met vingerafdruk of gezicht. Uw wachtzin blijft werken.`)
};

const en_sync_no_prf = /** @type {(inputs: Sync_No_PrfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device cannot open the vault with a fingerprint or face. Your passphrase still works.`)
};

/**
* | output |
* | --- |
* | "This device cannot open the vault with a fingerprint or face. Your passphrase still works." |
*
* @param {Sync_No_PrfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_no_prf = /** @type {((inputs?: Sync_No_PrfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_No_PrfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_no_prf(inputs)
	return nl_sync_no_prf(inputs)
});