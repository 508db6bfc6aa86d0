/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_SectionInputs */

const nl_review_field_section = /** @type {(inputs: Review_Field_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deel`)
};

const en_review_field_section = /** @type {(inputs: Review_Field_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part`)
};

/**
* | output |
* | --- |
* | "Part" |
*
* @param {Review_Field_SectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_section = /** @type {((inputs?: Review_Field_SectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_SectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_section(inputs)
	return nl_review_field_section(inputs)
});