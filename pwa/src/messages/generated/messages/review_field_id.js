/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_IdInputs */

const nl_review_field_id = /** @type {(inputs: Review_Field_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummer`)
};

const en_review_field_id = /** @type {(inputs: Review_Field_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number`)
};

/**
* | output |
* | --- |
* | "Number" |
*
* @param {Review_Field_IdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_id = /** @type {((inputs?: Review_Field_IdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_IdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_id(inputs)
	return nl_review_field_id(inputs)
});