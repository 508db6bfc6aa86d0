/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ReferenceInputs */

const nl_review_field_reference = /** @type {(inputs: Review_Field_ReferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zaaknummer`)
};

const en_review_field_reference = /** @type {(inputs: Review_Field_ReferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case number`)
};

/**
* | output |
* | --- |
* | "Case number" |
*
* @param {Review_Field_ReferenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_reference = /** @type {((inputs?: Review_Field_ReferenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ReferenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_reference(inputs)
	return nl_review_field_reference(inputs)
});