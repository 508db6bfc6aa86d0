/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PossibleInputs */

const nl_review_field_possible = /** @type {(inputs: Review_Field_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`is het mogelijk`)
};

const en_review_field_possible = /** @type {(inputs: Review_Field_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`is it possible`)
};

/**
* | output |
* | --- |
* | "is it possible" |
*
* @param {Review_Field_PossibleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_possible = /** @type {((inputs?: Review_Field_PossibleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PossibleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_possible(inputs)
	return nl_review_field_possible(inputs)
});