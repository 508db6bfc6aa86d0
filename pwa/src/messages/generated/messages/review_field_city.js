/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_CityInputs */

const nl_review_field_city = /** @type {(inputs: Review_Field_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plaats`)
};

const en_review_field_city = /** @type {(inputs: Review_Field_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Town`)
};

/**
* | output |
* | --- |
* | "Town" |
*
* @param {Review_Field_CityInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_city = /** @type {((inputs?: Review_Field_CityInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_CityInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_city(inputs)
	return nl_review_field_city(inputs)
});