/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ProviderInputs */

const nl_review_field_provider = /** @type {(inputs: Review_Field_ProviderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie de plek geeft`)
};

const en_review_field_provider = /** @type {(inputs: Review_Field_ProviderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who gives the place`)
};

/**
* | output |
* | --- |
* | "Who gives the place" |
*
* @param {Review_Field_ProviderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_provider = /** @type {((inputs?: Review_Field_ProviderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ProviderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_provider(inputs)
	return nl_review_field_provider(inputs)
});