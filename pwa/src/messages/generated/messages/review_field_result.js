/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ResultInputs */

const nl_review_field_result = /** @type {(inputs: Review_Field_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resultaat`)
};

const en_review_field_result = /** @type {(inputs: Review_Field_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Result`)
};

/**
* | output |
* | --- |
* | "Result" |
*
* @param {Review_Field_ResultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_result = /** @type {((inputs?: Review_Field_ResultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ResultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_result(inputs)
	return nl_review_field_result(inputs)
});