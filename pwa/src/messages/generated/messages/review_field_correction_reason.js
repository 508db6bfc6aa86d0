/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Correction_ReasonInputs */

const nl_review_field_correction_reason = /** @type {(inputs: Review_Field_Correction_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom het besluit is verbeterd`)
};

const en_review_field_correction_reason = /** @type {(inputs: Review_Field_Correction_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why the decision was corrected`)
};

/**
* | output |
* | --- |
* | "Why the decision was corrected" |
*
* @param {Review_Field_Correction_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_correction_reason = /** @type {((inputs?: Review_Field_Correction_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Correction_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_correction_reason(inputs)
	return nl_review_field_correction_reason(inputs)
});