/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_VersionInputs */

const nl_review_field_version = /** @type {(inputs: Review_Field_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Versie van de kostentabel`)
};

const en_review_field_version = /** @type {(inputs: Review_Field_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Version of the cost table`)
};

/**
* | output |
* | --- |
* | "Version of the cost table" |
*
* @param {Review_Field_VersionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_version = /** @type {((inputs?: Review_Field_VersionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_VersionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_version(inputs)
	return nl_review_field_version(inputs)
});