/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_WordsInputs */

const nl_review_words = /** @type {(inputs: Review_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er is geschreven`)
};

const en_review_words = /** @type {(inputs: Review_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was written`)
};

/**
* | output |
* | --- |
* | "What was written" |
*
* @param {Review_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_words = /** @type {((inputs?: Review_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_words(inputs)
	return nl_review_words(inputs)
});