/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_MoreInputs */

const nl_search_more = /** @type {(inputs: Search_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meer tonen`)
};

const en_search_more = /** @type {(inputs: Search_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show more`)
};

/**
* | output |
* | --- |
* | "Show more" |
*
* @param {Search_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_more = /** @type {((inputs?: Search_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_more(inputs)
	return nl_search_more(inputs)
});