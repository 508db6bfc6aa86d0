/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Column_ArrearsInputs */

const nl_search_column_arrears = /** @type {(inputs: Search_Column_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Achterstand`)
};

const en_search_column_arrears = /** @type {(inputs: Search_Column_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrears`)
};

/**
* | output |
* | --- |
* | "Arrears" |
*
* @param {Search_Column_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_column_arrears = /** @type {((inputs?: Search_Column_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Column_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_column_arrears(inputs)
	return nl_search_column_arrears(inputs)
});