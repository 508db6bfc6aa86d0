/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_ClearInputs */

const nl_search_work_clear = /** @type {(inputs: Search_Work_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming aangezegd`)
};

const en_search_work_clear = /** @type {(inputs: Search_Work_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction announced`)
};

/**
* | output |
* | --- |
* | "Eviction announced" |
*
* @param {Search_Work_ClearInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_clear = /** @type {((inputs?: Search_Work_ClearInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_ClearInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_clear(inputs)
	return nl_search_work_clear(inputs)
});