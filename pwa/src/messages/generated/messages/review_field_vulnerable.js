/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_VulnerableInputs */

const nl_review_field_vulnerable = /** @type {(inputs: Review_Field_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kwetsbaar`)
};

const en_review_field_vulnerable = /** @type {(inputs: Review_Field_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vulnerable`)
};

/**
* | output |
* | --- |
* | "vulnerable" |
*
* @param {Review_Field_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_vulnerable = /** @type {((inputs?: Review_Field_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_vulnerable(inputs)
	return nl_review_field_vulnerable(inputs)
});