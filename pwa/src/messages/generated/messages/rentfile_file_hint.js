/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_File_HintInputs */

const nl_rentfile_file_hint = /** @type {(inputs: Rentfile_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een CSV-bestand van hoogstens 32 MB, met op elke regel één maand van één huurovereenkomst.`)
};

const en_rentfile_file_hint = /** @type {(inputs: Rentfile_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A CSV file of 32 MB at most, with one month of one tenancy on each line.`)
};

/**
* | output |
* | --- |
* | "A CSV file of 32 MB at most, with one month of one tenancy on each line." |
*
* @param {Rentfile_File_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_file_hint = /** @type {((inputs?: Rentfile_File_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_File_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_file_hint(inputs)
	return nl_rentfile_file_hint(inputs)
});