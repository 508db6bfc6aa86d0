/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_WhyInputs */

const nl_review_field_why = /** @type {(inputs: Review_Field_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom`)
};

const en_review_field_why = /** @type {(inputs: Review_Field_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why`)
};

/**
* | output |
* | --- |
* | "Why" |
*
* @param {Review_Field_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_why = /** @type {((inputs?: Review_Field_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_why(inputs)
	return nl_review_field_why(inputs)
});