/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_InstalmentsInputs */

const nl_review_field_instalments = /** @type {(inputs: Review_Field_InstalmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Termijnen`)
};

const en_review_field_instalments = /** @type {(inputs: Review_Field_InstalmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Instalments`)
};

/**
* | output |
* | --- |
* | "Instalments" |
*
* @param {Review_Field_InstalmentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_instalments = /** @type {((inputs?: Review_Field_InstalmentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_InstalmentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_instalments(inputs)
	return nl_review_field_instalments(inputs)
});