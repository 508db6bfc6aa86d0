/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Fact_FilesInputs */

const nl_sync_fact_files = /** @type {(inputs: Sync_Fact_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers op dit apparaat`)
};

const en_sync_fact_files = /** @type {(inputs: Sync_Fact_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files on this device`)
};

/**
* | output |
* | --- |
* | "Files on this device" |
*
* @param {Sync_Fact_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fact_files = /** @type {((inputs?: Sync_Fact_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Fact_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fact_files(inputs)
	return nl_sync_fact_files(inputs)
});