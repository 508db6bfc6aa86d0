/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_AbsentInputs */

const nl_review_field_absent = /** @type {(inputs: Review_Field_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`is een tijd weg`)
};

const en_review_field_absent = /** @type {(inputs: Review_Field_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`is away for a while`)
};

/**
* | output |
* | --- |
* | "is away for a while" |
*
* @param {Review_Field_AbsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_absent = /** @type {((inputs?: Review_Field_AbsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_AbsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_absent(inputs)
	return nl_review_field_absent(inputs)
});