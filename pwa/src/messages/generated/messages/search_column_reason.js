/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Column_ReasonInputs */

const nl_search_column_reason = /** @type {(inputs: Search_Column_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom`)
};

const en_search_column_reason = /** @type {(inputs: Search_Column_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why`)
};

/**
* | output |
* | --- |
* | "Why" |
*
* @param {Search_Column_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_column_reason = /** @type {((inputs?: Search_Column_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Column_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_column_reason(inputs)
	return nl_search_column_reason(inputs)
});