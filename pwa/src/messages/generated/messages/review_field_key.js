/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_KeyInputs */

const nl_review_field_key = /** @type {(inputs: Review_Field_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kostenpost`)
};

const en_review_field_key = /** @type {(inputs: Review_Field_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cost item`)
};

/**
* | output |
* | --- |
* | "Cost item" |
*
* @param {Review_Field_KeyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_key = /** @type {((inputs?: Review_Field_KeyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_KeyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_key(inputs)
	return nl_review_field_key(inputs)
});