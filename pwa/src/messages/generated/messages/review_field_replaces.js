/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ReplacesInputs */

const nl_review_field_replaces = /** @type {(inputs: Review_Field_ReplacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervangt concept`)
};

const en_review_field_replaces = /** @type {(inputs: Review_Field_ReplacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Replaces draft`)
};

/**
* | output |
* | --- |
* | "Replaces draft" |
*
* @param {Review_Field_ReplacesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_replaces = /** @type {((inputs?: Review_Field_ReplacesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ReplacesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_replaces(inputs)
	return nl_review_field_replaces(inputs)
});