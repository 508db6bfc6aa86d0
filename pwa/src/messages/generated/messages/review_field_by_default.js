/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_By_DefaultInputs */

const nl_review_field_by_default = /** @type {(inputs: Review_Field_By_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij verstek`)
};

const en_review_field_by_default = /** @type {(inputs: Review_Field_By_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By default`)
};

/**
* | output |
* | --- |
* | "By default" |
*
* @param {Review_Field_By_DefaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_by_default = /** @type {((inputs?: Review_Field_By_DefaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_By_DefaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_by_default(inputs)
	return nl_review_field_by_default(inputs)
});