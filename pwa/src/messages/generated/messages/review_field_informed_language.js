/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Informed_LanguageInputs */

const nl_review_field_informed_language = /** @type {(inputs: Review_Field_Informed_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In welke taal`)
};

const en_review_field_informed_language = /** @type {(inputs: Review_Field_Informed_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In which language`)
};

/**
* | output |
* | --- |
* | "In which language" |
*
* @param {Review_Field_Informed_LanguageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_informed_language = /** @type {((inputs?: Review_Field_Informed_LanguageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Informed_LanguageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_informed_language(inputs)
	return nl_review_field_informed_language(inputs)
});