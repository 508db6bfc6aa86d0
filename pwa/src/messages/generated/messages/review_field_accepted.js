/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_AcceptedInputs */

const nl_review_field_accepted = /** @type {(inputs: Review_Field_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Akkoord`)
};

const en_review_field_accepted = /** @type {(inputs: Review_Field_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accepted`)
};

/**
* | output |
* | --- |
* | "Accepted" |
*
* @param {Review_Field_AcceptedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_accepted = /** @type {((inputs?: Review_Field_AcceptedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_AcceptedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_accepted(inputs)
	return nl_review_field_accepted(inputs)
});