/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PregnantInputs */

const nl_review_field_pregnant = /** @type {(inputs: Review_Field_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zwanger`)
};

const en_review_field_pregnant = /** @type {(inputs: Review_Field_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pregnant`)
};

/**
* | output |
* | --- |
* | "pregnant" |
*
* @param {Review_Field_PregnantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_pregnant = /** @type {((inputs?: Review_Field_PregnantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PregnantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_pregnant(inputs)
	return nl_review_field_pregnant(inputs)
});