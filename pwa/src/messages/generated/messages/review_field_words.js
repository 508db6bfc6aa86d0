/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_WordsInputs */

const nl_review_field_words = /** @type {(inputs: Review_Field_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen woorden`)
};

const en_review_field_words = /** @type {(inputs: Review_Field_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own words`)
};

/**
* | output |
* | --- |
* | "Own words" |
*
* @param {Review_Field_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_words = /** @type {((inputs?: Review_Field_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_words(inputs)
	return nl_review_field_words(inputs)
});