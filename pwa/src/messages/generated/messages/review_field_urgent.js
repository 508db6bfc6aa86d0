/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_UrgentInputs */

const nl_review_field_urgent = /** @type {(inputs: Review_Field_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`spoedoverleg`)
};

const en_review_field_urgent = /** @type {(inputs: Review_Field_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`urgent meeting`)
};

/**
* | output |
* | --- |
* | "urgent meeting" |
*
* @param {Review_Field_UrgentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_urgent = /** @type {((inputs?: Review_Field_UrgentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_UrgentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_urgent(inputs)
	return nl_review_field_urgent(inputs)
});