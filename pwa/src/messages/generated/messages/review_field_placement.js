/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PlacementInputs */

const nl_review_field_placement = /** @type {(inputs: Review_Field_PlacementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek`)
};

const en_review_field_placement = /** @type {(inputs: Review_Field_PlacementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place`)
};

/**
* | output |
* | --- |
* | "Place" |
*
* @param {Review_Field_PlacementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_placement = /** @type {((inputs?: Review_Field_PlacementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PlacementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_placement(inputs)
	return nl_review_field_placement(inputs)
});