/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_WarningInputs */

const nl_review_field_warning = /** @type {(inputs: Review_Field_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarschuwing`)
};

const en_review_field_warning = /** @type {(inputs: Review_Field_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Warning`)
};

/**
* | output |
* | --- |
* | "Warning" |
*
* @param {Review_Field_WarningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_warning = /** @type {((inputs?: Review_Field_WarningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_WarningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_warning(inputs)
	return nl_review_field_warning(inputs)
});