/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Storage_FullInputs */

const nl_sync_storage_full = /** @type {(inputs: Sync_Storage_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat is vol. Dit is niet opgeslagen. Maak ruimte en probeer het opnieuw.`)
};

const en_sync_storage_full = /** @type {(inputs: Sync_Storage_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device is full. This was not saved. Make room and try again.`)
};

/**
* | output |
* | --- |
* | "This device is full. This was not saved. Make room and try again." |
*
* @param {Sync_Storage_FullInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_storage_full = /** @type {((inputs?: Sync_Storage_FullInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Storage_FullInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_storage_full(inputs)
	return nl_sync_storage_full(inputs)
});