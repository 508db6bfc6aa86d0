/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Processed_NoneInputs */

const nl_sync_processed_none = /** @type {(inputs: Sync_Processed_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog niets verwerkt.`)
};

const en_sync_processed_none = /** @type {(inputs: Sync_Processed_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was processed yet.`)
};

/**
* | output |
* | --- |
* | "Nothing was processed yet." |
*
* @param {Sync_Processed_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_processed_none = /** @type {((inputs?: Sync_Processed_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Processed_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_processed_none(inputs)
	return nl_sync_processed_none(inputs)
});