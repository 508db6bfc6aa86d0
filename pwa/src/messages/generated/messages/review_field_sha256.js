/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Sha256Inputs */

const nl_review_field_sha256 = /** @type {(inputs: Review_Field_Sha256Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Controlegetal`)
};

const en_review_field_sha256 = /** @type {(inputs: Review_Field_Sha256Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Checksum`)
};

/**
* | output |
* | --- |
* | "Checksum" |
*
* @param {Review_Field_Sha256Inputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_sha256 = /** @type {((inputs?: Review_Field_Sha256Inputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Sha256Inputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_sha256(inputs)
	return nl_review_field_sha256(inputs)
});