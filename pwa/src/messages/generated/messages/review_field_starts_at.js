/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Starts_AtInputs */

const nl_review_field_starts_at = /** @type {(inputs: Review_Field_Starts_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begint om`)
};

const en_review_field_starts_at = /** @type {(inputs: Review_Field_Starts_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starts at`)
};

/**
* | output |
* | --- |
* | "Starts at" |
*
* @param {Review_Field_Starts_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_starts_at = /** @type {((inputs?: Review_Field_Starts_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Starts_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_starts_at(inputs)
	return nl_review_field_starts_at(inputs)
});