/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Column_NextInputs */

const nl_search_column_next = /** @type {(inputs: Search_Column_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volgende dag`)
};

const en_search_column_next = /** @type {(inputs: Search_Column_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next day`)
};

/**
* | output |
* | --- |
* | "Next day" |
*
* @param {Search_Column_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_column_next = /** @type {((inputs?: Search_Column_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Column_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_column_next(inputs)
	return nl_search_column_next(inputs)
});