/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Why_Not_EnoughInputs */

const nl_review_field_why_not_enough = /** @type {(inputs: Review_Field_Why_Not_EnoughInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet genoeg`)
};

const en_review_field_why_not_enough = /** @type {(inputs: Review_Field_Why_Not_EnoughInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why not enough`)
};

/**
* | output |
* | --- |
* | "Why not enough" |
*
* @param {Review_Field_Why_Not_EnoughInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_why_not_enough = /** @type {((inputs?: Review_Field_Why_Not_EnoughInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Why_Not_EnoughInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_why_not_enough(inputs)
	return nl_review_field_why_not_enough(inputs)
});