/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_MonthsInputs */

const nl_review_field_months = /** @type {(inputs: Review_Field_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maanden`)
};

const en_review_field_months = /** @type {(inputs: Review_Field_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Months`)
};

/**
* | output |
* | --- |
* | "Months" |
*
* @param {Review_Field_MonthsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_months = /** @type {((inputs?: Review_Field_MonthsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_MonthsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_months(inputs)
	return nl_review_field_months(inputs)
});