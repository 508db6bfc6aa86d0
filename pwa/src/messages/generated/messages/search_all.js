/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_AllInputs */

const nl_search_all = /** @type {(inputs: Search_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle dossiers bekijken`)
};

const en_search_all = /** @type {(inputs: Search_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See all files`)
};

/**
* | output |
* | --- |
* | "See all files" |
*
* @param {Search_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_all = /** @type {((inputs?: Search_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_all(inputs)
	return nl_search_all(inputs)
});