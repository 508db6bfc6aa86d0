/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Attention_ReadInputs */

const nl_search_attention_read = /** @type {(inputs: Search_Attention_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier lezen`)
};

const en_search_attention_read = /** @type {(inputs: Search_Attention_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the file`)
};

/**
* | output |
* | --- |
* | "Read the file" |
*
* @param {Search_Attention_ReadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_attention_read = /** @type {((inputs?: Search_Attention_ReadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Attention_ReadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_attention_read(inputs)
	return nl_search_attention_read(inputs)
});