/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_Refuse_WordsInputs */

const nl_placement_fault_refuse_words = /** @type {(inputs: Placement_Fault_Refuse_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de bewoner zelf zegt.`)
};

const en_placement_fault_refuse_words = /** @type {(inputs: Placement_Fault_Refuse_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the resident says.`)
};

/**
* | output |
* | --- |
* | "Write down what the resident says." |
*
* @param {Placement_Fault_Refuse_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_refuse_words = /** @type {((inputs?: Placement_Fault_Refuse_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_Refuse_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_refuse_words(inputs)
	return nl_placement_fault_refuse_words(inputs)
});