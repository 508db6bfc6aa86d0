/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Sign_InInputs */

const nl_sync_sign_in = /** @type {(inputs: Sync_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meld u opnieuw aan`)
};

const en_sync_sign_in = /** @type {(inputs: Sync_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in again`)
};

/**
* | output |
* | --- |
* | "Sign in again" |
*
* @param {Sync_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_sign_in = /** @type {((inputs?: Sync_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_sign_in(inputs)
	return nl_sync_sign_in(inputs)
});