/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ArrangementInputs */

const nl_review_field_arrangement = /** @type {(inputs: Review_Field_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingsregeling`)
};

const en_review_field_arrangement = /** @type {(inputs: Review_Field_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Payment arrangement`)
};

/**
* | output |
* | --- |
* | "Payment arrangement" |
*
* @param {Review_Field_ArrangementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_arrangement = /** @type {((inputs?: Review_Field_ArrangementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ArrangementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_arrangement(inputs)
	return nl_review_field_arrangement(inputs)
});