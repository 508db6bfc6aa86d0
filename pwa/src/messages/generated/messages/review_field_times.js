/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_TimesInputs */

const nl_review_field_times = /** @type {(inputs: Review_Field_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aantal`)
};

const en_review_field_times = /** @type {(inputs: Review_Field_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many`)
};

/**
* | output |
* | --- |
* | "How many" |
*
* @param {Review_Field_TimesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_times = /** @type {((inputs?: Review_Field_TimesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_TimesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_times(inputs)
	return nl_review_field_times(inputs)
});