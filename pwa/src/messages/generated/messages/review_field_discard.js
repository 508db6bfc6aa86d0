/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_DiscardInputs */

const nl_review_field_discard = /** @type {(inputs: Review_Field_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concept weggooien`)
};

const en_review_field_discard = /** @type {(inputs: Review_Field_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Discard draft`)
};

/**
* | output |
* | --- |
* | "Discard draft" |
*
* @param {Review_Field_DiscardInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_discard = /** @type {((inputs?: Review_Field_DiscardInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_DiscardInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_discard(inputs)
	return nl_review_field_discard(inputs)
});