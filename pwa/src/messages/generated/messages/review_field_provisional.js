/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ProvisionalInputs */

const nl_review_field_provisional = /** @type {(inputs: Review_Field_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`voorlopig`)
};

const en_review_field_provisional = /** @type {(inputs: Review_Field_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Review_Field_ProvisionalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_provisional = /** @type {((inputs?: Review_Field_ProvisionalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ProvisionalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_provisional(inputs)
	return nl_review_field_provisional(inputs)
});