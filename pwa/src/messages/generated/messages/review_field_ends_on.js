/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Ends_OnInputs */

const nl_review_field_ends_on = /** @type {(inputs: Review_Field_Ends_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eindigt op`)
};

const en_review_field_ends_on = /** @type {(inputs: Review_Field_Ends_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ends on`)
};

/**
* | output |
* | --- |
* | "Ends on" |
*
* @param {Review_Field_Ends_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_ends_on = /** @type {((inputs?: Review_Field_Ends_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Ends_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_ends_on(inputs)
	return nl_review_field_ends_on(inputs)
});