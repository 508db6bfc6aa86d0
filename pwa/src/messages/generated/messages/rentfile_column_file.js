/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Column_FileInputs */

const nl_rentfile_column_file = /** @type {(inputs: Rentfile_Column_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bestand`)
};

const en_rentfile_column_file = /** @type {(inputs: Rentfile_Column_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File`)
};

/**
* | output |
* | --- |
* | "File" |
*
* @param {Rentfile_Column_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_column_file = /** @type {((inputs?: Rentfile_Column_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Column_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_column_file(inputs)
	return nl_rentfile_column_file(inputs)
});