/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Next_Discussion_OnInputs */

const nl_review_field_next_discussion_on = /** @type {(inputs: Review_Field_Next_Discussion_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw bespreken op`)
};

const en_review_field_next_discussion_on = /** @type {(inputs: Review_Field_Next_Discussion_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Discussed again on`)
};

/**
* | output |
* | --- |
* | "Discussed again on" |
*
* @param {Review_Field_Next_Discussion_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_next_discussion_on = /** @type {((inputs?: Review_Field_Next_Discussion_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Next_Discussion_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_next_discussion_on(inputs)
	return nl_review_field_next_discussion_on(inputs)
});