/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Special_Care_Due_OnInputs */

const nl_review_field_special_care_due_on = /** @type {(inputs: Review_Field_Special_Care_Due_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmelden voor`)
};

const en_review_field_special_care_due_on = /** @type {(inputs: Review_Field_Special_Care_Due_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Register before`)
};

/**
* | output |
* | --- |
* | "Register before" |
*
* @param {Review_Field_Special_Care_Due_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_special_care_due_on = /** @type {((inputs?: Review_Field_Special_Care_Due_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Special_Care_Due_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_special_care_due_on(inputs)
	return nl_review_field_special_care_due_on(inputs)
});