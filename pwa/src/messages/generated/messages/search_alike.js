/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_AlikeInputs */

const nl_search_alike = /** @type {(inputs: Search_AlikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets heet precies zo. Dit lijkt er het meest op.`)
};

const en_search_alike = /** @type {(inputs: Search_AlikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has exactly that. These look most like it.`)
};

/**
* | output |
* | --- |
* | "Nothing has exactly that. These look most like it." |
*
* @param {Search_AlikeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_alike = /** @type {((inputs?: Search_AlikeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_AlikeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_alike(inputs)
	return nl_search_alike(inputs)
});