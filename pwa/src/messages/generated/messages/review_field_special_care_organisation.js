/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Special_Care_OrganisationInputs */

const nl_review_field_special_care_organisation = /** @type {(inputs: Review_Field_Special_Care_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meldpunt`)
};

const en_review_field_special_care_organisation = /** @type {(inputs: Review_Field_Special_Care_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Special-care desk`)
};

/**
* | output |
* | --- |
* | "Special-care desk" |
*
* @param {Review_Field_Special_Care_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_special_care_organisation = /** @type {((inputs?: Review_Field_Special_Care_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Special_Care_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_special_care_organisation(inputs)
	return nl_review_field_special_care_organisation(inputs)
});