/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Tenant_Informed_OnInputs */

const nl_review_field_tenant_informed_on = /** @type {(inputs: Review_Field_Tenant_Informed_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurder ingelicht op`)
};

const en_review_field_tenant_informed_on = /** @type {(inputs: Review_Field_Tenant_Informed_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenant told on`)
};

/**
* | output |
* | --- |
* | "Tenant told on" |
*
* @param {Review_Field_Tenant_Informed_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_tenant_informed_on = /** @type {((inputs?: Review_Field_Tenant_Informed_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Tenant_Informed_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_tenant_informed_on(inputs)
	return nl_review_field_tenant_informed_on(inputs)
});