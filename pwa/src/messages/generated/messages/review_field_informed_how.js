/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Informed_HowInputs */

const nl_review_field_informed_how = /** @type {(inputs: Review_Field_Informed_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe de huurder het hoorde`)
};

const en_review_field_informed_how = /** @type {(inputs: Review_Field_Informed_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How the tenant was told`)
};

/**
* | output |
* | --- |
* | "How the tenant was told" |
*
* @param {Review_Field_Informed_HowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_informed_how = /** @type {((inputs?: Review_Field_Informed_HowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Informed_HowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_informed_how(inputs)
	return nl_review_field_informed_how(inputs)
});