/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_MonthInputs */

const nl_review_field_month = /** @type {(inputs: Review_Field_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maand`)
};

const en_review_field_month = /** @type {(inputs: Review_Field_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Month`)
};

/**
* | output |
* | --- |
* | "Month" |
*
* @param {Review_Field_MonthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_month = /** @type {((inputs?: Review_Field_MonthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_MonthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_month(inputs)
	return nl_review_field_month(inputs)
});