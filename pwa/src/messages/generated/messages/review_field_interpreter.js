/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_InterpreterInputs */

const nl_review_field_interpreter = /** @type {(inputs: Review_Field_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tolk nodig`)
};

const en_review_field_interpreter = /** @type {(inputs: Review_Field_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs an interpreter`)
};

/**
* | output |
* | --- |
* | "needs an interpreter" |
*
* @param {Review_Field_InterpreterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_interpreter = /** @type {((inputs?: Review_Field_InterpreterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_InterpreterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_interpreter(inputs)
	return nl_review_field_interpreter(inputs)
});