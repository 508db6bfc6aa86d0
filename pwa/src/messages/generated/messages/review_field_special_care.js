/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Special_CareInputs */

const nl_review_field_special_care = /** @type {(inputs: Review_Field_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aanmelden bij bijzondere zorg`)
};

const en_review_field_special_care = /** @type {(inputs: Review_Field_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`register with special care`)
};

/**
* | output |
* | --- |
* | "register with special care" |
*
* @param {Review_Field_Special_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_special_care = /** @type {((inputs?: Review_Field_Special_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Special_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_special_care(inputs)
	return nl_review_field_special_care(inputs)
});