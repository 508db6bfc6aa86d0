/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_StreetInputs */

const nl_review_field_street = /** @type {(inputs: Review_Field_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Straat`)
};

const en_review_field_street = /** @type {(inputs: Review_Field_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Street`)
};

/**
* | output |
* | --- |
* | "Street" |
*
* @param {Review_Field_StreetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_street = /** @type {((inputs?: Review_Field_StreetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_StreetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_street(inputs)
	return nl_review_field_street(inputs)
});