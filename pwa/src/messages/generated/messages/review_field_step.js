/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_StepInputs */

const nl_review_field_step = /** @type {(inputs: Review_Field_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap`)
};

const en_review_field_step = /** @type {(inputs: Review_Field_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step`)
};

/**
* | output |
* | --- |
* | "Step" |
*
* @param {Review_Field_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_step = /** @type {((inputs?: Review_Field_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_step(inputs)
	return nl_review_field_step(inputs)
});