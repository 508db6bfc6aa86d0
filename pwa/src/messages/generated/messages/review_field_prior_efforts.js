/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Prior_EffortsInputs */

const nl_review_field_prior_efforts = /** @type {(inputs: Review_Field_Prior_EffortsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eerder geprobeerd`)
};

const en_review_field_prior_efforts = /** @type {(inputs: Review_Field_Prior_EffortsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tried before`)
};

/**
* | output |
* | --- |
* | "Tried before" |
*
* @param {Review_Field_Prior_EffortsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_prior_efforts = /** @type {((inputs?: Review_Field_Prior_EffortsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Prior_EffortsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_prior_efforts(inputs)
	return nl_review_field_prior_efforts(inputs)
});