/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_DomainInputs */

const nl_review_field_domain = /** @type {(inputs: Review_Field_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leefgebied`)
};

const en_review_field_domain = /** @type {(inputs: Review_Field_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part of life`)
};

/**
* | output |
* | --- |
* | "Part of life" |
*
* @param {Review_Field_DomainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_domain = /** @type {((inputs?: Review_Field_DomainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_DomainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_domain(inputs)
	return nl_review_field_domain(inputs)
});