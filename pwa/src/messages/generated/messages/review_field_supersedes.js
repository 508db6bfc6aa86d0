/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_SupersedesInputs */

const nl_review_field_supersedes = /** @type {(inputs: Review_Field_SupersedesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervangt het besluit`)
};

const en_review_field_supersedes = /** @type {(inputs: Review_Field_SupersedesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Takes the place of the decision`)
};

/**
* | output |
* | --- |
* | "Takes the place of the decision" |
*
* @param {Review_Field_SupersedesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_supersedes = /** @type {((inputs?: Review_Field_SupersedesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_SupersedesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_supersedes(inputs)
	return nl_review_field_supersedes(inputs)
});