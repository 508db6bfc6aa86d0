/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Special_Care_ReasonInputs */

const nl_review_field_special_care_reason = /** @type {(inputs: Review_Field_Special_Care_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom wel of geen bijzondere zorg`)
};

const en_review_field_special_care_reason = /** @type {(inputs: Review_Field_Special_Care_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why special care or not`)
};

/**
* | output |
* | --- |
* | "Why special care or not" |
*
* @param {Review_Field_Special_Care_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_special_care_reason = /** @type {((inputs?: Review_Field_Special_Care_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Special_Care_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_special_care_reason(inputs)
	return nl_review_field_special_care_reason(inputs)
});