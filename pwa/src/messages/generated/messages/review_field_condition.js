/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ConditionInputs */

const nl_review_field_condition = /** @type {(inputs: Review_Field_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarde`)
};

const en_review_field_condition = /** @type {(inputs: Review_Field_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Condition`)
};

/**
* | output |
* | --- |
* | "Condition" |
*
* @param {Review_Field_ConditionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_condition = /** @type {((inputs?: Review_Field_ConditionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ConditionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_condition(inputs)
	return nl_review_field_condition(inputs)
});