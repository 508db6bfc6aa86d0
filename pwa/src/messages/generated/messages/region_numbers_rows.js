/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_RowsInputs */

const nl_region_numbers_rows = /** @type {(inputs: Region_Numbers_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummers`)
};

const en_region_numbers_rows = /** @type {(inputs: Region_Numbers_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Numbers`)
};

/**
* | output |
* | --- |
* | "Numbers" |
*
* @param {Region_Numbers_RowsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_rows = /** @type {((inputs?: Region_Numbers_RowsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_RowsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_rows(inputs)
	return nl_region_numbers_rows(inputs)
});