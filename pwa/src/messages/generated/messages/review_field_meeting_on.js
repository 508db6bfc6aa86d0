/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Meeting_OnInputs */

const nl_review_field_meeting_on = /** @type {(inputs: Review_Field_Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overleg op`)
};

const en_review_field_meeting_on = /** @type {(inputs: Review_Field_Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meeting on`)
};

/**
* | output |
* | --- |
* | "Meeting on" |
*
* @param {Review_Field_Meeting_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_meeting_on = /** @type {((inputs?: Review_Field_Meeting_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Meeting_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_meeting_on(inputs)
	return nl_review_field_meeting_on(inputs)
});