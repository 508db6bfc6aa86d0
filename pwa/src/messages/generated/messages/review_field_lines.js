/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_LinesInputs */

const nl_review_field_lines = /** @type {(inputs: Review_Field_LinesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kostenregels`)
};

const en_review_field_lines = /** @type {(inputs: Review_Field_LinesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cost lines`)
};

/**
* | output |
* | --- |
* | "Cost lines" |
*
* @param {Review_Field_LinesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_lines = /** @type {((inputs?: Review_Field_LinesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_LinesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_lines(inputs)
	return nl_review_field_lines(inputs)
});