/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_NumberInputs */

const nl_review_field_number = /** @type {(inputs: Review_Field_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contractnummer`)
};

const en_review_field_number = /** @type {(inputs: Review_Field_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contract number`)
};

/**
* | output |
* | --- |
* | "Contract number" |
*
* @param {Review_Field_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_number = /** @type {((inputs?: Review_Field_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_number(inputs)
	return nl_review_field_number(inputs)
});