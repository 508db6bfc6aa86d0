/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Provider_OrganisationInputs */

const nl_review_field_provider_organisation = /** @type {(inputs: Review_Field_Provider_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisatie van de plek`)
};

const en_review_field_provider_organisation = /** @type {(inputs: Review_Field_Provider_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisation of the place`)
};

/**
* | output |
* | --- |
* | "Organisation of the place" |
*
* @param {Review_Field_Provider_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_provider_organisation = /** @type {((inputs?: Review_Field_Provider_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Provider_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_provider_organisation(inputs)
	return nl_review_field_provider_organisation(inputs)
});