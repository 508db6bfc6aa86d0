/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_AgreesInputs */

const nl_review_field_agrees = /** @type {(inputs: Review_Field_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`eens met het besluit`)
};

const en_review_field_agrees = /** @type {(inputs: Review_Field_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`agrees with the decision`)
};

/**
* | output |
* | --- |
* | "agrees with the decision" |
*
* @param {Review_Field_AgreesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_agrees = /** @type {((inputs?: Review_Field_AgreesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_AgreesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_agrees(inputs)
	return nl_review_field_agrees(inputs)
});