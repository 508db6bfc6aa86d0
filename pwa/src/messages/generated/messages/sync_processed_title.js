/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Sync_Processed_TitleInputs */

const nl_sync_processed_title = /** @type {(inputs: Sync_Processed_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verwerkt in de laatste 30 dagen: ${i?.count}`)
};

const en_sync_processed_title = /** @type {(inputs: Sync_Processed_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Processed in the last 30 days: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Processed in the last 30 days: {count}" |
*
* @param {Sync_Processed_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_processed_title = /** @type {((inputs: Sync_Processed_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Processed_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_processed_title(inputs)
	return nl_sync_processed_title(inputs)
});