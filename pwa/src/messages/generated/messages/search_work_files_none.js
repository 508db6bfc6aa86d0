/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_Files_NoneInputs */

const nl_search_work_files_none = /** @type {(inputs: Search_Work_Files_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw organisatie doet nog in geen dossier mee.`)
};

const en_search_work_files_none = /** @type {(inputs: Search_Work_Files_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your organisation takes part in no file yet.`)
};

/**
* | output |
* | --- |
* | "Your organisation takes part in no file yet." |
*
* @param {Search_Work_Files_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_files_none = /** @type {((inputs?: Search_Work_Files_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_Files_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_files_none(inputs)
	return nl_search_work_files_none(inputs)
});