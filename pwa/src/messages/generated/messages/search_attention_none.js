/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Attention_NoneInputs */

const nl_search_attention_none = /** @type {(inputs: Search_Attention_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nu niets dat aandacht vraagt.`)
};

const en_search_attention_none = /** @type {(inputs: Search_Attention_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing needs attention now.`)
};

/**
* | output |
* | --- |
* | "Nothing needs attention now." |
*
* @param {Search_Attention_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_attention_none = /** @type {((inputs?: Search_Attention_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Attention_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_attention_none(inputs)
	return nl_search_attention_none(inputs)
});