/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_FactInputs */

const nl_review_field_fact = /** @type {(inputs: Review_Field_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat een bezoeker moet weten`)
};

const en_review_field_fact = /** @type {(inputs: Review_Field_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What a visitor must know`)
};

/**
* | output |
* | --- |
* | "What a visitor must know" |
*
* @param {Review_Field_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_fact = /** @type {((inputs?: Review_Field_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_fact(inputs)
	return nl_review_field_fact(inputs)
});