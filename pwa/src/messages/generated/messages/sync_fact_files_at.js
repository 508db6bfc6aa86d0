/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Sync_Fact_Files_AtInputs */

const nl_sync_fact_files_at = /** @type {(inputs: Sync_Fact_Files_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`opgehaald ${i?.when}`)
};

const en_sync_fact_files_at = /** @type {(inputs: Sync_Fact_Files_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fetched ${i?.when}`)
};

/**
* | output |
* | --- |
* | "fetched {when}" |
*
* @param {Sync_Fact_Files_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fact_files_at = /** @type {((inputs: Sync_Fact_Files_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Fact_Files_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fact_files_at(inputs)
	return nl_sync_fact_files_at(inputs)
});