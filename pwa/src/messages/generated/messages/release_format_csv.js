/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Format_CsvInputs */

const nl_release_format_csv = /** @type {(inputs: Release_Format_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`CSV: voor elk programma`)
};

const en_release_format_csv = /** @type {(inputs: Release_Format_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`CSV: for any program`)
};

/**
* | output |
* | --- |
* | "CSV: for any program" |
*
* @param {Release_Format_CsvInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_format_csv = /** @type {((inputs?: Release_Format_CsvInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Format_CsvInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_format_csv(inputs)
	return nl_release_format_csv(inputs)
});