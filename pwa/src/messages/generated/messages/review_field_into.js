/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_IntoInputs */

const nl_review_field_into = /** @type {(inputs: Review_Field_IntoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier dat verder gaat`)
};

const en_review_field_into = /** @type {(inputs: Review_Field_IntoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File that goes on`)
};

/**
* | output |
* | --- |
* | "File that goes on" |
*
* @param {Review_Field_IntoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_into = /** @type {((inputs?: Review_Field_IntoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_IntoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_into(inputs)
	return nl_review_field_into(inputs)
});