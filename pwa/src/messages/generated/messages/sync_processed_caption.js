/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Processed_CaptionInputs */

const nl_sync_processed_caption = /** @type {(inputs: Sync_Processed_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verwerkt in de laatste 30 dagen`)
};

const en_sync_processed_caption = /** @type {(inputs: Sync_Processed_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Processed in the last 30 days`)
};

/**
* | output |
* | --- |
* | "Processed in the last 30 days" |
*
* @param {Sync_Processed_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_processed_caption = /** @type {((inputs?: Sync_Processed_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Processed_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_processed_caption(inputs)
	return nl_sync_processed_caption(inputs)
});