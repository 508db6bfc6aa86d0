/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_RefusedInputs */

const nl_review_field_refused = /** @type {(inputs: Review_Field_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurder weigerde`)
};

const en_review_field_refused = /** @type {(inputs: Review_Field_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenant refused`)
};

/**
* | output |
* | --- |
* | "Tenant refused" |
*
* @param {Review_Field_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_refused = /** @type {((inputs?: Review_Field_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_refused(inputs)
	return nl_review_field_refused(inputs)
});