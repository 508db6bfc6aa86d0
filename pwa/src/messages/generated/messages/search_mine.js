/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_MineInputs */

const nl_search_mine = /** @type {(inputs: Search_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen mijn huishoudens`)
};

const en_search_mine = /** @type {(inputs: Search_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only my households`)
};

/**
* | output |
* | --- |
* | "Only my households" |
*
* @param {Search_MineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_mine = /** @type {((inputs?: Search_MineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_MineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_mine(inputs)
	return nl_search_mine(inputs)
});