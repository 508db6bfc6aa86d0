/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_LandlordInputs */

const nl_review_field_landlord = /** @type {(inputs: Review_Field_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verhuurder`)
};

const en_review_field_landlord = /** @type {(inputs: Review_Field_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Landlord`)
};

/**
* | output |
* | --- |
* | "Landlord" |
*
* @param {Review_Field_LandlordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_landlord = /** @type {((inputs?: Review_Field_LandlordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_LandlordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_landlord(inputs)
	return nl_review_field_landlord(inputs)
});