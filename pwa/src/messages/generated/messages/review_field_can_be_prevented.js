/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Can_Be_PreventedInputs */

const nl_review_field_can_be_prevented = /** @type {(inputs: Review_Field_Can_Be_PreventedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kan worden voorkomen`)
};

const en_review_field_can_be_prevented = /** @type {(inputs: Review_Field_Can_Be_PreventedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`can be prevented`)
};

/**
* | output |
* | --- |
* | "can be prevented" |
*
* @param {Review_Field_Can_Be_PreventedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_can_be_prevented = /** @type {((inputs?: Review_Field_Can_Be_PreventedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Can_Be_PreventedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_can_be_prevented(inputs)
	return nl_review_field_can_be_prevented(inputs)
});