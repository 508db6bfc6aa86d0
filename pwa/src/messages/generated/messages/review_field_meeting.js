/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_MeetingInputs */

const nl_review_field_meeting = /** @type {(inputs: Review_Field_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bespreking`)
};

const en_review_field_meeting = /** @type {(inputs: Review_Field_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meeting`)
};

/**
* | output |
* | --- |
* | "Meeting" |
*
* @param {Review_Field_MeetingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_meeting = /** @type {((inputs?: Review_Field_MeetingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_MeetingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_meeting(inputs)
	return nl_review_field_meeting(inputs)
});