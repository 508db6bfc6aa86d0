/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_House_NumberInputs */

const nl_review_field_house_number = /** @type {(inputs: Review_Field_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huisnummer`)
};

const en_review_field_house_number = /** @type {(inputs: Review_Field_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`House number`)
};

/**
* | output |
* | --- |
* | "House number" |
*
* @param {Review_Field_House_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_house_number = /** @type {((inputs?: Review_Field_House_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_House_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_house_number(inputs)
	return nl_review_field_house_number(inputs)
});