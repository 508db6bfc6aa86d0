/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Attention_TitleInputs */

const nl_search_attention_title = /** @type {(inputs: Search_Attention_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit vraagt aandacht`)
};

const en_search_attention_title = /** @type {(inputs: Search_Attention_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This needs attention`)
};

/**
* | output |
* | --- |
* | "This needs attention" |
*
* @param {Search_Attention_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_attention_title = /** @type {((inputs?: Search_Attention_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Attention_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_attention_title(inputs)
	return nl_search_attention_title(inputs)
});