/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Files_TitleInputs */

const nl_statistics_files_title = /** @type {(inputs: Statistics_Files_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers achter dit cijfer`)
};

const en_statistics_files_title = /** @type {(inputs: Statistics_Files_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files behind this figure`)
};

/**
* | output |
* | --- |
* | "Files behind this figure" |
*
* @param {Statistics_Files_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_title = /** @type {((inputs?: Statistics_Files_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_title(inputs)
	return nl_statistics_files_title(inputs)
});