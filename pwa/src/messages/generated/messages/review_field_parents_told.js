/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Parents_ToldInputs */

const nl_review_field_parents_told = /** @type {(inputs: Review_Field_Parents_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ouders ingelicht`)
};

const en_review_field_parents_told = /** @type {(inputs: Review_Field_Parents_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parents told`)
};

/**
* | output |
* | --- |
* | "Parents told" |
*
* @param {Review_Field_Parents_ToldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_parents_told = /** @type {((inputs?: Review_Field_Parents_ToldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Parents_ToldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_parents_told(inputs)
	return nl_review_field_parents_told(inputs)
});