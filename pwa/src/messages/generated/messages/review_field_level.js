/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_LevelInputs */

const nl_review_field_level = /** @type {(inputs: Review_Field_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cijfer`)
};

const en_review_field_level = /** @type {(inputs: Review_Field_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Level`)
};

/**
* | output |
* | --- |
* | "Level" |
*
* @param {Review_Field_LevelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_level = /** @type {((inputs?: Review_Field_LevelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_LevelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_level(inputs)
	return nl_review_field_level(inputs)
});