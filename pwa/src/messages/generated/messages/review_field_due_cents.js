/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Due_CentsInputs */

const nl_review_field_due_cents = /** @type {(inputs: Review_Field_Due_CentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Te betalen`)
};

const en_review_field_due_cents = /** @type {(inputs: Review_Field_Due_CentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Due`)
};

/**
* | output |
* | --- |
* | "Due" |
*
* @param {Review_Field_Due_CentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_due_cents = /** @type {((inputs?: Review_Field_Due_CentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Due_CentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_due_cents(inputs)
	return nl_review_field_due_cents(inputs)
});