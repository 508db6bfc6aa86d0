/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_DigestInputs */

const nl_review_field_digest = /** @type {(inputs: Review_Field_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Controlegetal`)
};

const en_review_field_digest = /** @type {(inputs: Review_Field_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Digest`)
};

/**
* | output |
* | --- |
* | "Digest" |
*
* @param {Review_Field_DigestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_digest = /** @type {((inputs?: Review_Field_DigestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_DigestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_digest(inputs)
	return nl_review_field_digest(inputs)
});