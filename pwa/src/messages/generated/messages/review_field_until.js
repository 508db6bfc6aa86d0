/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_UntilInputs */

const nl_review_field_until = /** @type {(inputs: Review_Field_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tot en met`)
};

const en_review_field_until = /** @type {(inputs: Review_Field_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`until`)
};

/**
* | output |
* | --- |
* | "until" |
*
* @param {Review_Field_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_until = /** @type {((inputs?: Review_Field_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_until(inputs)
	return nl_review_field_until(inputs)
});