/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Not_Our_ServerInputs */

const nl_sync_not_our_server = /** @type {(inputs: Sync_Not_Our_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen internet: meld u eerst aan bij de wifi`)
};

const en_sync_not_our_server = /** @type {(inputs: Sync_Not_Our_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No internet: sign in to the Wi-Fi first`)
};

/**
* | output |
* | --- |
* | "No internet: sign in to the Wi-Fi first" |
*
* @param {Sync_Not_Our_ServerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_not_our_server = /** @type {((inputs?: Sync_Not_Our_ServerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Not_Our_ServerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_not_our_server(inputs)
	return nl_sync_not_our_server(inputs)
});