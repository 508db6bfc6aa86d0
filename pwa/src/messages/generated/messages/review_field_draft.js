/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_DraftInputs */

const nl_review_field_draft = /** @type {(inputs: Review_Field_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concept`)
};

const en_review_field_draft = /** @type {(inputs: Review_Field_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Draft`)
};

/**
* | output |
* | --- |
* | "Draft" |
*
* @param {Review_Field_DraftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_draft = /** @type {((inputs?: Review_Field_DraftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_DraftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_draft(inputs)
	return nl_review_field_draft(inputs)
});