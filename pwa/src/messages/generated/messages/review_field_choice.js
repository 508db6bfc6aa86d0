/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ChoiceInputs */

const nl_review_field_choice = /** @type {(inputs: Review_Field_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keuze`)
};

const en_review_field_choice = /** @type {(inputs: Review_Field_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choice`)
};

/**
* | output |
* | --- |
* | "Choice" |
*
* @param {Review_Field_ChoiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_choice = /** @type {((inputs?: Review_Field_ChoiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ChoiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_choice(inputs)
	return nl_review_field_choice(inputs)
});