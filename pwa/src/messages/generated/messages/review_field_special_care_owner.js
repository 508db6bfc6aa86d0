/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Special_Care_OwnerInputs */

const nl_review_field_special_care_owner = /** @type {(inputs: Review_Field_Special_Care_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie meldt aan bij het Meldpunt`)
};

const en_review_field_special_care_owner = /** @type {(inputs: Review_Field_Special_Care_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who registers with the desk`)
};

/**
* | output |
* | --- |
* | "Who registers with the desk" |
*
* @param {Review_Field_Special_Care_OwnerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_special_care_owner = /** @type {((inputs?: Review_Field_Special_Care_OwnerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Special_Care_OwnerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_special_care_owner(inputs)
	return nl_review_field_special_care_owner(inputs)
});