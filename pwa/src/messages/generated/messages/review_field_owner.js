/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_OwnerInputs */

const nl_review_field_owner = /** @type {(inputs: Review_Field_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie het doet`)
};

const en_review_field_owner = /** @type {(inputs: Review_Field_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who does it`)
};

/**
* | output |
* | --- |
* | "Who does it" |
*
* @param {Review_Field_OwnerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_owner = /** @type {((inputs?: Review_Field_OwnerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_OwnerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_owner(inputs)
	return nl_review_field_owner(inputs)
});