/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_WeighingInputs */

const nl_review_field_weighing = /** @type {(inputs: Review_Field_WeighingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afweging`)
};

const en_review_field_weighing = /** @type {(inputs: Review_Field_WeighingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weighing`)
};

/**
* | output |
* | --- |
* | "Weighing" |
*
* @param {Review_Field_WeighingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_weighing = /** @type {((inputs?: Review_Field_WeighingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_WeighingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_weighing(inputs)
	return nl_review_field_weighing(inputs)
});