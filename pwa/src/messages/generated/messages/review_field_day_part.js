/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Day_PartInputs */

const nl_review_field_day_part = /** @type {(inputs: Review_Field_Day_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagdeel`)
};

const en_review_field_day_part = /** @type {(inputs: Review_Field_Day_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part of the day`)
};

/**
* | output |
* | --- |
* | "Part of the day" |
*
* @param {Review_Field_Day_PartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_day_part = /** @type {((inputs?: Review_Field_Day_PartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Day_PartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_day_part(inputs)
	return nl_review_field_day_part(inputs)
});