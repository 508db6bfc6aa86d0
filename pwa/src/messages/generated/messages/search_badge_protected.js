/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Badge_ProtectedInputs */

const nl_search_badge_protected = /** @type {(inputs: Search_Badge_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beschermd`)
};

const en_search_badge_protected = /** @type {(inputs: Search_Badge_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protected`)
};

/**
* | output |
* | --- |
* | "Protected" |
*
* @param {Search_Badge_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_badge_protected = /** @type {((inputs?: Search_Badge_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Badge_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_badge_protected(inputs)
	return nl_search_badge_protected(inputs)
});