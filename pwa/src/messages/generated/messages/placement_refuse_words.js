/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Refuse_WordsInputs */

const nl_placement_refuse_words = /** @type {(inputs: Placement_Refuse_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt de bewoner er zelf over?`)
};

const en_placement_refuse_words = /** @type {(inputs: Placement_Refuse_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What do they say about it themselves?`)
};

/**
* | output |
* | --- |
* | "What do they say about it themselves?" |
*
* @param {Placement_Refuse_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_refuse_words = /** @type {((inputs?: Placement_Refuse_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Refuse_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_refuse_words(inputs)
	return nl_placement_refuse_words(inputs)
});