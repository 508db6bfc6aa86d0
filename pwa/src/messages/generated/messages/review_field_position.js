/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PositionInputs */

const nl_review_field_position = /** @type {(inputs: Review_Field_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunt`)
};

const en_review_field_position = /** @type {(inputs: Review_Field_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpoint`)
};

/**
* | output |
* | --- |
* | "Standpoint" |
*
* @param {Review_Field_PositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_position = /** @type {((inputs?: Review_Field_PositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_position(inputs)
	return nl_review_field_position(inputs)
});