/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Files_OfInputs */

const nl_statistics_files_of = /** @type {(inputs: Statistics_Files_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bekijk de dossiers`)
};

const en_statistics_files_of = /** @type {(inputs: Statistics_Files_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`show the files`)
};

/**
* | output |
* | --- |
* | "show the files" |
*
* @param {Statistics_Files_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_of = /** @type {((inputs?: Statistics_Files_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_of(inputs)
	return nl_statistics_files_of(inputs)
});