/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Balance_CentsInputs */

const nl_review_field_balance_cents = /** @type {(inputs: Review_Field_Balance_CentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand`)
};

const en_review_field_balance_cents = /** @type {(inputs: Review_Field_Balance_CentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Balance`)
};

/**
* | output |
* | --- |
* | "Balance" |
*
* @param {Review_Field_Balance_CentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_balance_cents = /** @type {((inputs?: Review_Field_Balance_CentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Balance_CentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_balance_cents(inputs)
	return nl_review_field_balance_cents(inputs)
});