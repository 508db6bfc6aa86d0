/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ResidentsInputs */

const nl_review_field_residents = /** @type {(inputs: Review_Field_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoners`)
};

const en_review_field_residents = /** @type {(inputs: Review_Field_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Residents`)
};

/**
* | output |
* | --- |
* | "Residents" |
*
* @param {Review_Field_ResidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_residents = /** @type {((inputs?: Review_Field_ResidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ResidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_residents(inputs)
	return nl_review_field_residents(inputs)
});