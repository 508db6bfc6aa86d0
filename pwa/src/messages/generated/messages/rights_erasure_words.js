/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Erasure_WordsInputs */

const nl_rights_erasure_words = /** @type {(inputs: Rights_Erasure_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrije tekst en foto's worden gewist`)
};

const en_rights_erasure_words = /** @type {(inputs: Rights_Erasure_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free text and photos are going to be erased`)
};

/**
* | output |
* | --- |
* | "Free text and photos are going to be erased" |
*
* @param {Rights_Erasure_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_erasure_words = /** @type {((inputs?: Rights_Erasure_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Erasure_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_erasure_words(inputs)
	return nl_rights_erasure_words(inputs)
});