/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_GoalsInputs */

const nl_review_field_goals = /** @type {(inputs: Review_Field_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doelen`)
};

const en_review_field_goals = /** @type {(inputs: Review_Field_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Goals`)
};

/**
* | output |
* | --- |
* | "Goals" |
*
* @param {Review_Field_GoalsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_goals = /** @type {((inputs?: Review_Field_GoalsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_GoalsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_goals(inputs)
	return nl_review_field_goals(inputs)
});