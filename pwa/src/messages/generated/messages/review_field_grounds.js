/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_GroundsInputs */

const nl_review_field_grounds = /** @type {(inputs: Review_Field_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom melden`)
};

const en_review_field_grounds = /** @type {(inputs: Review_Field_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why report`)
};

/**
* | output |
* | --- |
* | "Why report" |
*
* @param {Review_Field_GroundsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_grounds = /** @type {((inputs?: Review_Field_GroundsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_GroundsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_grounds(inputs)
	return nl_review_field_grounds(inputs)
});