/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Saved_HereInputs */

const nl_sync_saved_here = /** @type {(inputs: Sync_Saved_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op dit apparaat`)
};

const en_sync_saved_here = /** @type {(inputs: Sync_Saved_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this device`)
};

/**
* | output |
* | --- |
* | "On this device" |
*
* @param {Sync_Saved_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_saved_here = /** @type {((inputs?: Sync_Saved_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Saved_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_saved_here(inputs)
	return nl_sync_saved_here(inputs)
});