/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_File_HintInputs */

const nl_rentfile_cases_file_hint = /** @type {(inputs: Rentfile_Cases_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een Excel-bestand (.xlsx) of CSV-bestand van hoogstens 8 MB.`)
};

const en_rentfile_cases_file_hint = /** @type {(inputs: Rentfile_Cases_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An Excel file (.xlsx) or CSV file of at most 8 MB.`)
};

/**
* | output |
* | --- |
* | "An Excel file (.xlsx) or CSV file of at most 8 MB." |
*
* @param {Rentfile_Cases_File_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_file_hint = /** @type {((inputs?: Rentfile_Cases_File_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_File_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_file_hint(inputs)
	return nl_rentfile_cases_file_hint(inputs)
});