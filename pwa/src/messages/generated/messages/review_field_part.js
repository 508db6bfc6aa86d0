/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PartInputs */

const nl_review_field_part = /** @type {(inputs: Review_Field_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deel van het bezoek`)
};

const en_review_field_part = /** @type {(inputs: Review_Field_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part of the visit`)
};

/**
* | output |
* | --- |
* | "Part of the visit" |
*
* @param {Review_Field_PartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_part = /** @type {((inputs?: Review_Field_PartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_part(inputs)
	return nl_review_field_part(inputs)
});