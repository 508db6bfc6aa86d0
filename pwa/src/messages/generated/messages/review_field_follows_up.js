/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Follows_UpInputs */

const nl_review_field_follows_up = /** @type {(inputs: Review_Field_Follows_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volgt op`)
};

const en_review_field_follows_up = /** @type {(inputs: Review_Field_Follows_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Follows up`)
};

/**
* | output |
* | --- |
* | "Follows up" |
*
* @param {Review_Field_Follows_UpInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_follows_up = /** @type {((inputs?: Review_Field_Follows_UpInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Follows_UpInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_follows_up(inputs)
	return nl_review_field_follows_up(inputs)
});