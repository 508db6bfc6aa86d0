/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_TellingInputs */

const nl_review_field_telling = /** @type {(inputs: Review_Field_TellingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie vertelt het`)
};

const en_review_field_telling = /** @type {(inputs: Review_Field_TellingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who tells it`)
};

/**
* | output |
* | --- |
* | "Who tells it" |
*
* @param {Review_Field_TellingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_telling = /** @type {((inputs?: Review_Field_TellingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_TellingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_telling(inputs)
	return nl_review_field_telling(inputs)
});