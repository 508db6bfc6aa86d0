/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Target_LevelInputs */

const nl_review_field_target_level = /** @type {(inputs: Review_Field_Target_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niveau als doel`)
};

const en_review_field_target_level = /** @type {(inputs: Review_Field_Target_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Level aimed at`)
};

/**
* | output |
* | --- |
* | "Level aimed at" |
*
* @param {Review_Field_Target_LevelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_target_level = /** @type {((inputs?: Review_Field_Target_LevelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Target_LevelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_target_level(inputs)
	return nl_review_field_target_level(inputs)
});