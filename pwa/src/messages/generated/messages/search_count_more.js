/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Search_Count_MoreInputs */

const nl_search_count_more = /** @type {(inputs: Search_Count_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De eerste ${i?.count}`)
};

const en_search_count_more = /** @type {(inputs: Search_Count_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The first ${i?.count}`)
};

/**
* | output |
* | --- |
* | "The first {count}" |
*
* @param {Search_Count_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_count_more = /** @type {((inputs: Search_Count_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Count_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_count_more(inputs)
	return nl_search_count_more(inputs)
});