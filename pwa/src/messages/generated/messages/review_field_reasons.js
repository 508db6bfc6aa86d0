/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ReasonsInputs */

const nl_review_field_reasons = /** @type {(inputs: Review_Field_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Redenen`)
};

const en_review_field_reasons = /** @type {(inputs: Review_Field_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reasons`)
};

/**
* | output |
* | --- |
* | "Reasons" |
*
* @param {Review_Field_ReasonsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_reasons = /** @type {((inputs?: Review_Field_ReasonsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ReasonsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_reasons(inputs)
	return nl_review_field_reasons(inputs)
});