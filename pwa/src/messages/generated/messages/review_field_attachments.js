/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_AttachmentsInputs */

const nl_review_field_attachments = /** @type {(inputs: Review_Field_AttachmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto's`)
};

const en_review_field_attachments = /** @type {(inputs: Review_Field_AttachmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photos`)
};

/**
* | output |
* | --- |
* | "Photos" |
*
* @param {Review_Field_AttachmentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_attachments = /** @type {((inputs?: Review_Field_AttachmentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_AttachmentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_attachments(inputs)
	return nl_review_field_attachments(inputs)
});