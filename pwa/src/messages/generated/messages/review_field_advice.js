/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_AdviceInputs */

const nl_review_field_advice = /** @type {(inputs: Review_Field_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advies`)
};

const en_review_field_advice = /** @type {(inputs: Review_Field_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advice`)
};

/**
* | output |
* | --- |
* | "Advice" |
*
* @param {Review_Field_AdviceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_advice = /** @type {((inputs?: Review_Field_AdviceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_AdviceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_advice(inputs)
	return nl_review_field_advice(inputs)
});