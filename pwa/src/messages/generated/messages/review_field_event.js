/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_EventInputs */

const nl_review_field_event = /** @type {(inputs: Review_Field_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebeurtenis`)
};

const en_review_field_event = /** @type {(inputs: Review_Field_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Event`)
};

/**
* | output |
* | --- |
* | "Event" |
*
* @param {Review_Field_EventInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_event = /** @type {((inputs?: Review_Field_EventInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_EventInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_event(inputs)
	return nl_review_field_event(inputs)
});