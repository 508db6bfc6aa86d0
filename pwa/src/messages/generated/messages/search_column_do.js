/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Column_DoInputs */

const nl_search_column_do = /** @type {(inputs: Search_Column_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat nu`)
};

const en_search_column_do = /** @type {(inputs: Search_Column_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What now`)
};

/**
* | output |
* | --- |
* | "What now" |
*
* @param {Search_Column_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_column_do = /** @type {((inputs?: Search_Column_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Column_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_column_do(inputs)
	return nl_search_column_do(inputs)
});