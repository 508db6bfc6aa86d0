/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_GroundInputs */

const nl_review_field_ground = /** @type {(inputs: Review_Field_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grond`)
};

const en_review_field_ground = /** @type {(inputs: Review_Field_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ground`)
};

/**
* | output |
* | --- |
* | "Ground" |
*
* @param {Review_Field_GroundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_ground = /** @type {((inputs?: Review_Field_GroundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_GroundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_ground(inputs)
	return nl_review_field_ground(inputs)
});