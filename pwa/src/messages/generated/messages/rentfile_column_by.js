/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Column_ByInputs */

const nl_rentfile_column_by = /** @type {(inputs: Rentfile_Column_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebracht door`)
};

const en_rentfile_column_by = /** @type {(inputs: Rentfile_Column_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brought by`)
};

/**
* | output |
* | --- |
* | "Brought by" |
*
* @param {Rentfile_Column_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_column_by = /** @type {((inputs?: Rentfile_Column_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Column_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_column_by(inputs)
	return nl_rentfile_column_by(inputs)
});