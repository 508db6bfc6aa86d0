/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Size_BytesInputs */

const nl_review_field_size_bytes = /** @type {(inputs: Review_Field_Size_BytesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grootte in bytes`)
};

const en_review_field_size_bytes = /** @type {(inputs: Review_Field_Size_BytesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Size in bytes`)
};

/**
* | output |
* | --- |
* | "Size in bytes" |
*
* @param {Review_Field_Size_BytesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_size_bytes = /** @type {((inputs?: Review_Field_Size_BytesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Size_BytesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_size_bytes(inputs)
	return nl_review_field_size_bytes(inputs)
});