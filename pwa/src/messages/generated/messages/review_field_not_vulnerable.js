/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Not_VulnerableInputs */

const nl_review_field_not_vulnerable = /** @type {(inputs: Review_Field_Not_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet meer kwetsbaar`)
};

const en_review_field_not_vulnerable = /** @type {(inputs: Review_Field_Not_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no longer vulnerable`)
};

/**
* | output |
* | --- |
* | "no longer vulnerable" |
*
* @param {Review_Field_Not_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_not_vulnerable = /** @type {((inputs?: Review_Field_Not_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Not_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_not_vulnerable(inputs)
	return nl_review_field_not_vulnerable(inputs)
});