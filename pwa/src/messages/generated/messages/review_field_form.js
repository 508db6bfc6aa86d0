/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_FormInputs */

const nl_review_field_form = /** @type {(inputs: Review_Field_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Formulier`)
};

const en_review_field_form = /** @type {(inputs: Review_Field_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Form`)
};

/**
* | output |
* | --- |
* | "Form" |
*
* @param {Review_Field_FormInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_form = /** @type {((inputs?: Review_Field_FormInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_FormInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_form(inputs)
	return nl_review_field_form(inputs)
});