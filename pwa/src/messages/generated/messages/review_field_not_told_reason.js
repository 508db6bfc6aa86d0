/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Not_Told_ReasonInputs */

const nl_review_field_not_told_reason = /** @type {(inputs: Review_Field_Not_Told_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet ingelicht`)
};

const en_review_field_not_told_reason = /** @type {(inputs: Review_Field_Not_Told_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why they were not told`)
};

/**
* | output |
* | --- |
* | "Why they were not told" |
*
* @param {Review_Field_Not_Told_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_not_told_reason = /** @type {((inputs?: Review_Field_Not_Told_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Not_Told_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_not_told_reason(inputs)
	return nl_review_field_not_told_reason(inputs)
});