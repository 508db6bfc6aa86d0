/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_WordsInputs */

const nl_rights_fault_words = /** @type {(inputs: Rights_Fault_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de bewoner vraagt, in eigen woorden.`)
};

const en_rights_fault_words = /** @type {(inputs: Rights_Fault_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the resident asks, in their own words.`)
};

/**
* | output |
* | --- |
* | "Write down what the resident asks, in their own words." |
*
* @param {Rights_Fault_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_words = /** @type {((inputs?: Rights_Fault_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_words(inputs)
	return nl_rights_fault_words(inputs)
});