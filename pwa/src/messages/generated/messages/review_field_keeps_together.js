/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Keeps_TogetherInputs */

const nl_review_field_keeps_together = /** @type {(inputs: Review_Field_Keeps_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ouders en kinderen samen`)
};

const en_review_field_keeps_together = /** @type {(inputs: Review_Field_Keeps_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parents and children together`)
};

/**
* | output |
* | --- |
* | "parents and children together" |
*
* @param {Review_Field_Keeps_TogetherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_keeps_together = /** @type {((inputs?: Review_Field_Keeps_TogetherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Keeps_TogetherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_keeps_together(inputs)
	return nl_review_field_keeps_together(inputs)
});