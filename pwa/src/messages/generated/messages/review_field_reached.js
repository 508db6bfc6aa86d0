/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ReachedInputs */

const nl_review_field_reached = /** @type {(inputs: Review_Field_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iemand gesproken`)
};

const en_review_field_reached = /** @type {(inputs: Review_Field_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`somebody was spoken`)
};

/**
* | output |
* | --- |
* | "somebody was spoken" |
*
* @param {Review_Field_ReachedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_reached = /** @type {((inputs?: Review_Field_ReachedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ReachedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_reached(inputs)
	return nl_review_field_reached(inputs)
});