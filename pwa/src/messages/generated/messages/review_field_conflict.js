/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ConflictInputs */

const nl_review_field_conflict = /** @type {(inputs: Review_Field_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Twee waarden`)
};

const en_review_field_conflict = /** @type {(inputs: Review_Field_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two values`)
};

/**
* | output |
* | --- |
* | "Two values" |
*
* @param {Review_Field_ConflictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_conflict = /** @type {((inputs?: Review_Field_ConflictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ConflictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_conflict(inputs)
	return nl_review_field_conflict(inputs)
});