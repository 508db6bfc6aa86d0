/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_ColumnsInputs */

const nl_rentfile_columns = /** @type {(inputs: Rentfile_ColumnsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kolommen nakijken`)
};

const en_rentfile_columns = /** @type {(inputs: Rentfile_ColumnsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check the columns`)
};

/**
* | output |
* | --- |
* | "Check the columns" |
*
* @param {Rentfile_ColumnsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_columns = /** @type {((inputs?: Rentfile_ColumnsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_ColumnsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_columns(inputs)
	return nl_rentfile_columns(inputs)
});