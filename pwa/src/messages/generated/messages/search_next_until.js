/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Next_UntilInputs */

const nl_search_next_until = /** @type {(inputs: Search_Next_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iets gepland tot en met`)
};

const en_search_next_until = /** @type {(inputs: Search_Next_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something planned until`)
};

/**
* | output |
* | --- |
* | "Something planned until" |
*
* @param {Search_Next_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_next_until = /** @type {((inputs?: Search_Next_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Next_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_next_until(inputs)
	return nl_search_next_until(inputs)
});