/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_DecisionInputs */

const nl_review_field_decision = /** @type {(inputs: Review_Field_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit`)
};

const en_review_field_decision = /** @type {(inputs: Review_Field_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decision`)
};

/**
* | output |
* | --- |
* | "Decision" |
*
* @param {Review_Field_DecisionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_decision = /** @type {((inputs?: Review_Field_DecisionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_DecisionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_decision(inputs)
	return nl_review_field_decision(inputs)
});