/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_OperationInputs */

const nl_review_field_operation = /** @type {(inputs: Review_Field_OperationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijziging`)
};

const en_review_field_operation = /** @type {(inputs: Review_Field_OperationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change`)
};

/**
* | output |
* | --- |
* | "Change" |
*
* @param {Review_Field_OperationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_operation = /** @type {((inputs?: Review_Field_OperationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_OperationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_operation(inputs)
	return nl_review_field_operation(inputs)
});