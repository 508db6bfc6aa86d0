/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_AttendanceInputs */

const nl_review_field_attendance = /** @type {(inputs: Review_Field_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanwezig`)
};

const en_review_field_attendance = /** @type {(inputs: Review_Field_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Present`)
};

/**
* | output |
* | --- |
* | "Present" |
*
* @param {Review_Field_AttendanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_attendance = /** @type {((inputs?: Review_Field_AttendanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_AttendanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_attendance(inputs)
	return nl_review_field_attendance(inputs)
});