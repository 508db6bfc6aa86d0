/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_Own_WordsInputs */

const nl_placement_fault_own_words = /** @type {(inputs: Placement_Fault_Own_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de bewoner zelf zegt over de eigen plek.`)
};

const en_placement_fault_own_words = /** @type {(inputs: Placement_Fault_Own_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the resident says about their own place.`)
};

/**
* | output |
* | --- |
* | "Write down what the resident says about their own place." |
*
* @param {Placement_Fault_Own_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_own_words = /** @type {((inputs?: Placement_Fault_Own_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_Own_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_own_words(inputs)
	return nl_placement_fault_own_words(inputs)
});