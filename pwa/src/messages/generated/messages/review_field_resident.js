/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ResidentInputs */

const nl_review_field_resident = /** @type {(inputs: Review_Field_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoner`)
};

const en_review_field_resident = /** @type {(inputs: Review_Field_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resident`)
};

/**
* | output |
* | --- |
* | "Resident" |
*
* @param {Review_Field_ResidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_resident = /** @type {((inputs?: Review_Field_ResidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ResidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_resident(inputs)
	return nl_review_field_resident(inputs)
});