/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Fact_Files_NeverInputs */

const nl_sync_fact_files_never = /** @type {(inputs: Sync_Fact_Files_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog niet opgehaald`)
};

const en_sync_fact_files_never = /** @type {(inputs: Sync_Fact_Files_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not fetched yet`)
};

/**
* | output |
* | --- |
* | "not fetched yet" |
*
* @param {Sync_Fact_Files_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fact_files_never = /** @type {((inputs?: Sync_Fact_Files_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Fact_Files_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fact_files_never(inputs)
	return nl_sync_fact_files_never(inputs)
});