/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Start_LevelInputs */

const nl_review_field_start_level = /** @type {(inputs: Review_Field_Start_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niveau aan het begin`)
};

const en_review_field_start_level = /** @type {(inputs: Review_Field_Start_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Level at the start`)
};

/**
* | output |
* | --- |
* | "Level at the start" |
*
* @param {Review_Field_Start_LevelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_start_level = /** @type {((inputs?: Review_Field_Start_LevelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Start_LevelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_start_level(inputs)
	return nl_review_field_start_level(inputs)
});