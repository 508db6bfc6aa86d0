/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_FilesInputs */

const nl_search_work_files = /** @type {(inputs: Search_Work_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers waar u in meedoet`)
};

const en_search_work_files = /** @type {(inputs: Search_Work_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files you take part in`)
};

/**
* | output |
* | --- |
* | "Files you take part in" |
*
* @param {Search_Work_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_files = /** @type {((inputs?: Search_Work_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_files(inputs)
	return nl_search_work_files(inputs)
});