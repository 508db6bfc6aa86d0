/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Column_AttentionInputs */

const nl_search_column_attention = /** @type {(inputs: Search_Column_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let op`)
};

const en_search_column_attention = /** @type {(inputs: Search_Column_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Attention`)
};

/**
* | output |
* | --- |
* | "Attention" |
*
* @param {Search_Column_AttentionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_column_attention = /** @type {((inputs?: Search_Column_AttentionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Column_AttentionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_column_attention(inputs)
	return nl_search_column_attention(inputs)
});