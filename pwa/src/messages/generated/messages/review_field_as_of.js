/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_As_OfInputs */

const nl_review_field_as_of = /** @type {(inputs: Review_Field_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stand van`)
};

const en_review_field_as_of = /** @type {(inputs: Review_Field_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as of`)
};

/**
* | output |
* | --- |
* | "as of" |
*
* @param {Review_Field_As_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_as_of = /** @type {((inputs?: Review_Field_As_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_As_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_as_of(inputs)
	return nl_review_field_as_of(inputs)
});