/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Storage_LostInputs */

const nl_sync_storage_lost = /** @type {(inputs: Sync_Storage_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De opslag van dit apparaat doet het niet. Dit is niet opgeslagen. Sluit de app en open hem opnieuw.`)
};

const en_sync_storage_lost = /** @type {(inputs: Sync_Storage_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The storage of this device does not work. This was not saved. Close the app and open it again.`)
};

/**
* | output |
* | --- |
* | "The storage of this device does not work. This was not saved. Close the app and open it again." |
*
* @param {Sync_Storage_LostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_storage_lost = /** @type {((inputs?: Sync_Storage_LostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Storage_LostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_storage_lost(inputs)
	return nl_sync_storage_lost(inputs)
});