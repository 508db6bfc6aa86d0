/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Content_TypeInputs */

const nl_review_field_content_type = /** @type {(inputs: Review_Field_Content_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soort bestand`)
};

const en_review_field_content_type = /** @type {(inputs: Review_Field_Content_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kind of file`)
};

/**
* | output |
* | --- |
* | "Kind of file" |
*
* @param {Review_Field_Content_TypeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_content_type = /** @type {((inputs?: Review_Field_Content_TypeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Content_TypeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_content_type(inputs)
	return nl_review_field_content_type(inputs)
});