/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_ProcessedInputs */

const nl_sync_processed = /** @type {(inputs: Sync_ProcessedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verwerkt`)
};

const en_sync_processed = /** @type {(inputs: Sync_ProcessedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Processed`)
};

/**
* | output |
* | --- |
* | "Processed" |
*
* @param {Sync_ProcessedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_processed = /** @type {((inputs?: Sync_ProcessedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_ProcessedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_processed(inputs)
	return nl_sync_processed(inputs)
});