/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_DestinationInputs */

const nl_review_field_destination = /** @type {(inputs: Review_Field_DestinationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar men heen ging`)
};

const en_review_field_destination = /** @type {(inputs: Review_Field_DestinationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where they went`)
};

/**
* | output |
* | --- |
* | "Where they went" |
*
* @param {Review_Field_DestinationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_destination = /** @type {((inputs?: Review_Field_DestinationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_DestinationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_destination(inputs)
	return nl_review_field_destination(inputs)
});