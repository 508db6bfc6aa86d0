/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_CapacityInputs */

const nl_review_field_capacity = /** @type {(inputs: Review_Field_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aantal bedden`)
};

const en_review_field_capacity = /** @type {(inputs: Review_Field_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beds`)
};

/**
* | output |
* | --- |
* | "Beds" |
*
* @param {Review_Field_CapacityInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_capacity = /** @type {((inputs?: Review_Field_CapacityInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_CapacityInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_capacity(inputs)
	return nl_review_field_capacity(inputs)
});