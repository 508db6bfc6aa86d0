/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Paid_CentsInputs */

const nl_review_field_paid_cents = /** @type {(inputs: Review_Field_Paid_CentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betaald`)
};

const en_review_field_paid_cents = /** @type {(inputs: Review_Field_Paid_CentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid`)
};

/**
* | output |
* | --- |
* | "Paid" |
*
* @param {Review_Field_Paid_CentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_paid_cents = /** @type {((inputs?: Review_Field_Paid_CentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Paid_CentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_paid_cents(inputs)
	return nl_review_field_paid_cents(inputs)
});