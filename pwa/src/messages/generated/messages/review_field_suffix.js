/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_SuffixInputs */

const nl_review_field_suffix = /** @type {(inputs: Review_Field_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toevoeging`)
};

const en_review_field_suffix = /** @type {(inputs: Review_Field_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suffix`)
};

/**
* | output |
* | --- |
* | "Suffix" |
*
* @param {Review_Field_SuffixInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_suffix = /** @type {((inputs?: Review_Field_SuffixInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_SuffixInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_suffix(inputs)
	return nl_review_field_suffix(inputs)
});