/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Format_ParquetInputs */

const nl_release_format_parquet = /** @type {(inputs: Release_Format_ParquetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parquet: voor grote hoeveelheden`)
};

const en_release_format_parquet = /** @type {(inputs: Release_Format_ParquetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parquet: for large amounts`)
};

/**
* | output |
* | --- |
* | "Parquet: for large amounts" |
*
* @param {Release_Format_ParquetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_format_parquet = /** @type {((inputs?: Release_Format_ParquetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Format_ParquetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_format_parquet(inputs)
	return nl_release_format_parquet(inputs)
});