/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Sync_All_ProcessedInputs */

const nl_sync_all_processed = /** @type {(inputs: Sync_All_ProcessedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alles verwerkt om ${i?.time}`)
};

const en_sync_all_processed = /** @type {(inputs: Sync_All_ProcessedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Everything processed at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Everything processed at {time}" |
*
* @param {Sync_All_ProcessedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_all_processed = /** @type {((inputs: Sync_All_ProcessedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_All_ProcessedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_all_processed(inputs)
	return nl_sync_all_processed(inputs)
});