/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_TenancyInputs */

const nl_review_field_tenancy = /** @type {(inputs: Review_Field_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurovereenkomst`)
};

const en_review_field_tenancy = /** @type {(inputs: Review_Field_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenancy`)
};

/**
* | output |
* | --- |
* | "Tenancy" |
*
* @param {Review_Field_TenancyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_tenancy = /** @type {((inputs?: Review_Field_TenancyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_TenancyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_tenancy(inputs)
	return nl_review_field_tenancy(inputs)
});