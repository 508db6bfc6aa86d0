/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_RequestInputs */

const nl_review_field_request = /** @type {(inputs: Review_Field_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek`)
};

const en_review_field_request = /** @type {(inputs: Review_Field_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Request`)
};

/**
* | output |
* | --- |
* | "Request" |
*
* @param {Review_Field_RequestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_request = /** @type {((inputs?: Review_Field_RequestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_RequestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_request(inputs)
	return nl_review_field_request(inputs)
});