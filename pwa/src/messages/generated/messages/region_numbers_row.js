/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_RowInputs */

const nl_region_numbers_row = /** @type {(inputs: Region_Numbers_RowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummer`)
};

const en_region_numbers_row = /** @type {(inputs: Region_Numbers_RowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number`)
};

/**
* | output |
* | --- |
* | "Number" |
*
* @param {Region_Numbers_RowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_row = /** @type {((inputs?: Region_Numbers_RowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_RowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_row(inputs)
	return nl_region_numbers_row(inputs)
});