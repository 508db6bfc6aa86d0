/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_StateInputs */

const nl_review_field_state = /** @type {(inputs: Review_Field_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand van de aanmelding`)
};

const en_review_field_state = /** @type {(inputs: Review_Field_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`State of the registration`)
};

/**
* | output |
* | --- |
* | "State of the registration" |
*
* @param {Review_Field_StateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_state = /** @type {((inputs?: Review_Field_StateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_StateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_state(inputs)
	return nl_review_field_state(inputs)
});