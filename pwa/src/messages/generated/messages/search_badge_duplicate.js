/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Badge_DuplicateInputs */

const nl_search_badge_duplicate = /** @type {(inputs: Search_Badge_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lijkt op ander dossier`)
};

const en_search_badge_duplicate = /** @type {(inputs: Search_Badge_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Looks like another file`)
};

/**
* | output |
* | --- |
* | "Looks like another file" |
*
* @param {Search_Badge_DuplicateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_badge_duplicate = /** @type {((inputs?: Search_Badge_DuplicateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Badge_DuplicateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_badge_duplicate(inputs)
	return nl_search_badge_duplicate(inputs)
});