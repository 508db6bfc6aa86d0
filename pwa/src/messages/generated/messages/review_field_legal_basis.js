/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Legal_BasisInputs */

const nl_review_field_legal_basis = /** @type {(inputs: Review_Field_Legal_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reden volgens de wet`)
};

const en_review_field_legal_basis = /** @type {(inputs: Review_Field_Legal_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Legal basis`)
};

/**
* | output |
* | --- |
* | "Legal basis" |
*
* @param {Review_Field_Legal_BasisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_legal_basis = /** @type {((inputs?: Review_Field_Legal_BasisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Legal_BasisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_legal_basis(inputs)
	return nl_review_field_legal_basis(inputs)
});