/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_DutyInputs */

const nl_review_field_duty = /** @type {(inputs: Review_Field_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat de verhuurder deed`)
};

const en_review_field_duty = /** @type {(inputs: Review_Field_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the landlord did`)
};

/**
* | output |
* | --- |
* | "What the landlord did" |
*
* @param {Review_Field_DutyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_duty = /** @type {((inputs?: Review_Field_DutyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_DutyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_duty(inputs)
	return nl_review_field_duty(inputs)
});