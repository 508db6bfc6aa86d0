/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ScenarioInputs */

const nl_review_field_scenario = /** @type {(inputs: Review_Field_ScenarioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan dat volgt`)
};

const en_review_field_scenario = /** @type {(inputs: Review_Field_ScenarioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan that follows`)
};

/**
* | output |
* | --- |
* | "Plan that follows" |
*
* @param {Review_Field_ScenarioInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_scenario = /** @type {((inputs?: Review_Field_ScenarioInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ScenarioInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_scenario(inputs)
	return nl_review_field_scenario(inputs)
});