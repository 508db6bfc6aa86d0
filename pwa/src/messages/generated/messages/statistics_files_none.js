/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Files_NoneInputs */

const nl_statistics_files_none = /** @type {(inputs: Statistics_Files_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier staan geen dossiers die u mag lezen.`)
};

const en_statistics_files_none = /** @type {(inputs: Statistics_Files_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no files here that you may read.`)
};

/**
* | output |
* | --- |
* | "There are no files here that you may read." |
*
* @param {Statistics_Files_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_none = /** @type {((inputs?: Statistics_Files_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_none(inputs)
	return nl_statistics_files_none(inputs)
});