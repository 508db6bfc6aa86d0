/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_WithheldInputs */

const nl_review_field_withheld = /** @type {(inputs: Review_Field_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat niet wordt gegeven`)
};

const en_review_field_withheld = /** @type {(inputs: Review_Field_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is kept back`)
};

/**
* | output |
* | --- |
* | "What is kept back" |
*
* @param {Review_Field_WithheldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_withheld = /** @type {((inputs?: Review_Field_WithheldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_WithheldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_withheld(inputs)
	return nl_review_field_withheld(inputs)
});