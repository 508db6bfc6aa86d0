/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Second_VisitorInputs */

const nl_review_field_second_visitor = /** @type {(inputs: Review_Field_Second_VisitorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie meegaat`)
};

const en_review_field_second_visitor = /** @type {(inputs: Review_Field_Second_VisitorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who goes along`)
};

/**
* | output |
* | --- |
* | "Who goes along" |
*
* @param {Review_Field_Second_VisitorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_second_visitor = /** @type {((inputs?: Review_Field_Second_VisitorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Second_VisitorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_second_visitor(inputs)
	return nl_review_field_second_visitor(inputs)
});