/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_StatusInputs */

const nl_review_field_status = /** @type {(inputs: Review_Field_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand`)
};

const en_review_field_status = /** @type {(inputs: Review_Field_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Status`)
};

/**
* | output |
* | --- |
* | "Status" |
*
* @param {Review_Field_StatusInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_status = /** @type {((inputs?: Review_Field_StatusInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_StatusInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_status(inputs)
	return nl_review_field_status(inputs)
});