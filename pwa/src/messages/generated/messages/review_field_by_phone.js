/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_By_PhoneInputs */

const nl_review_field_by_phone = /** @type {(inputs: Review_Field_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per telefoon`)
};

const en_review_field_by_phone = /** @type {(inputs: Review_Field_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By phone`)
};

/**
* | output |
* | --- |
* | "By phone" |
*
* @param {Review_Field_By_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_by_phone = /** @type {((inputs?: Review_Field_By_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_By_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_by_phone(inputs)
	return nl_review_field_by_phone(inputs)
});