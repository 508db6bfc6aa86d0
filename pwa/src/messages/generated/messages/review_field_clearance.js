/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ClearanceInputs */

const nl_review_field_clearance = /** @type {(inputs: Review_Field_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave`)
};

const en_review_field_clearance = /** @type {(inputs: Review_Field_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clearance`)
};

/**
* | output |
* | --- |
* | "Clearance" |
*
* @param {Review_Field_ClearanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_clearance = /** @type {((inputs?: Review_Field_ClearanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ClearanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_clearance(inputs)
	return nl_review_field_clearance(inputs)
});