/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Landlord_TextInputs */

const nl_review_field_landlord_text = /** @type {(inputs: Review_Field_Landlord_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat de verhuurder leest`)
};

const en_review_field_landlord_text = /** @type {(inputs: Review_Field_Landlord_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the landlord reads`)
};

/**
* | output |
* | --- |
* | "What the landlord reads" |
*
* @param {Review_Field_Landlord_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_landlord_text = /** @type {((inputs?: Review_Field_Landlord_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Landlord_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_landlord_text(inputs)
	return nl_review_field_landlord_text(inputs)
});