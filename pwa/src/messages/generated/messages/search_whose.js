/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_WhoseInputs */

const nl_search_whose = /** @type {(inputs: Search_WhoseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van wie`)
};

const en_search_whose = /** @type {(inputs: Search_WhoseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whose`)
};

/**
* | output |
* | --- |
* | "Whose" |
*
* @param {Search_WhoseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_whose = /** @type {((inputs?: Search_WhoseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_WhoseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_whose(inputs)
	return nl_search_whose(inputs)
});