/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PersonInputs */

const nl_review_field_person = /** @type {(inputs: Review_Field_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persoon`)
};

const en_review_field_person = /** @type {(inputs: Review_Field_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Person`)
};

/**
* | output |
* | --- |
* | "Person" |
*
* @param {Review_Field_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_person = /** @type {((inputs?: Review_Field_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_person(inputs)
	return nl_review_field_person(inputs)
});