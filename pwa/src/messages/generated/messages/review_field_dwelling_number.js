/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Dwelling_NumberInputs */

const nl_review_field_dwelling_number = /** @type {(inputs: Review_Field_Dwelling_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummer van de woning`)
};

const en_review_field_dwelling_number = /** @type {(inputs: Review_Field_Dwelling_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number of the dwelling`)
};

/**
* | output |
* | --- |
* | "Number of the dwelling" |
*
* @param {Review_Field_Dwelling_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_dwelling_number = /** @type {((inputs?: Review_Field_Dwelling_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Dwelling_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_dwelling_number(inputs)
	return nl_review_field_dwelling_number(inputs)
});