/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Review_Written_ByInputs */

const nl_review_written_by = /** @type {(inputs: Review_Written_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geschreven door ${i?.name}`)
};

const en_review_written_by = /** @type {(inputs: Review_Written_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Written by ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Written by {name}" |
*
* @param {Review_Written_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_written_by = /** @type {((inputs: Review_Written_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Written_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_written_by(inputs)
	return nl_review_written_by(inputs)
});