/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_SeenInputs */

const nl_review_field_seen = /** @type {(inputs: Review_Field_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezien`)
};

const en_review_field_seen = /** @type {(inputs: Review_Field_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seen`)
};

/**
* | output |
* | --- |
* | "Seen" |
*
* @param {Review_Field_SeenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_seen = /** @type {((inputs?: Review_Field_SeenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_SeenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_seen(inputs)
	return nl_review_field_seen(inputs)
});