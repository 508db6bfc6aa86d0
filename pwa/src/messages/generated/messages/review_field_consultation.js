/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ConsultationInputs */

const nl_review_field_consultation = /** @type {(inputs: Review_Field_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoedoverleg`)
};

const en_review_field_consultation = /** @type {(inputs: Review_Field_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Urgent consultation`)
};

/**
* | output |
* | --- |
* | "Urgent consultation" |
*
* @param {Review_Field_ConsultationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_consultation = /** @type {((inputs?: Review_Field_ConsultationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ConsultationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_consultation(inputs)
	return nl_review_field_consultation(inputs)
});