/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_StepsInputs */

const nl_review_field_steps = /** @type {(inputs: Review_Field_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stappen`)
};

const en_review_field_steps = /** @type {(inputs: Review_Field_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps`)
};

/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Review_Field_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_steps = /** @type {((inputs?: Review_Field_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_steps(inputs)
	return nl_review_field_steps(inputs)
});