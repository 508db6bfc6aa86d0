/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_WordsInputs */

const nl_rights_words = /** @type {(inputs: Rights_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat vraagt de bewoner, in eigen woorden?`)
};

const en_rights_words = /** @type {(inputs: Rights_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the resident ask, in their own words?`)
};

/**
* | output |
* | --- |
* | "What does the resident ask, in their own words?" |
*
* @param {Rights_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_words = /** @type {((inputs?: Rights_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_words(inputs)
	return nl_rights_words(inputs)
});