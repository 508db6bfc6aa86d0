/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Fact_PhotosInputs */

const nl_sync_fact_photos = /** @type {(inputs: Sync_Fact_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto’s, niet verzonden`)
};

const en_sync_fact_photos = /** @type {(inputs: Sync_Fact_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photos, not sent`)
};

/**
* | output |
* | --- |
* | "Photos, not sent" |
*
* @param {Sync_Fact_PhotosInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fact_photos = /** @type {((inputs?: Sync_Fact_PhotosInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Fact_PhotosInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fact_photos(inputs)
	return nl_sync_fact_photos(inputs)
});