/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PresentInputs */

const nl_review_field_present = /** @type {(inputs: Review_Field_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoners erbij`)
};

const en_review_field_present = /** @type {(inputs: Review_Field_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Residents present`)
};

/**
* | output |
* | --- |
* | "Residents present" |
*
* @param {Review_Field_PresentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_present = /** @type {((inputs?: Review_Field_PresentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PresentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_present(inputs)
	return nl_review_field_present(inputs)
});