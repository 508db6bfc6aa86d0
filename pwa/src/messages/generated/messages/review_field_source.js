/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_SourceInputs */

const nl_review_field_source = /** @type {(inputs: Review_Field_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe bekend`)
};

const en_review_field_source = /** @type {(inputs: Review_Field_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How it is known`)
};

/**
* | output |
* | --- |
* | "How it is known" |
*
* @param {Review_Field_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_source = /** @type {((inputs?: Review_Field_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_source(inputs)
	return nl_review_field_source(inputs)
});