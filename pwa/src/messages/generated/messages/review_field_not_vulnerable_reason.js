/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Not_Vulnerable_ReasonInputs */

const nl_review_field_not_vulnerable_reason = /** @type {(inputs: Review_Field_Not_Vulnerable_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet meer kwetsbaar`)
};

const en_review_field_not_vulnerable_reason = /** @type {(inputs: Review_Field_Not_Vulnerable_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why no longer vulnerable`)
};

/**
* | output |
* | --- |
* | "Why no longer vulnerable" |
*
* @param {Review_Field_Not_Vulnerable_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_not_vulnerable_reason = /** @type {((inputs?: Review_Field_Not_Vulnerable_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Not_Vulnerable_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_not_vulnerable_reason(inputs)
	return nl_review_field_not_vulnerable_reason(inputs)
});