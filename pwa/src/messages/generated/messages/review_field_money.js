/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_MoneyInputs */

const nl_review_field_money = /** @type {(inputs: Review_Field_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inkomsten en uitgaven`)
};

const en_review_field_money = /** @type {(inputs: Review_Field_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Income and spending`)
};

/**
* | output |
* | --- |
* | "Income and spending" |
*
* @param {Review_Field_MoneyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_money = /** @type {((inputs?: Review_Field_MoneyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_MoneyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_money(inputs)
	return nl_review_field_money(inputs)
});