/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Evict_OnInputs */

const nl_review_field_evict_on = /** @type {(inputs: Review_Field_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Datum van de ontruiming`)
};

const en_review_field_evict_on = /** @type {(inputs: Review_Field_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Date of the eviction`)
};

/**
* | output |
* | --- |
* | "Date of the eviction" |
*
* @param {Review_Field_Evict_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_evict_on = /** @type {((inputs?: Review_Field_Evict_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Evict_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_evict_on(inputs)
	return nl_review_field_evict_on(inputs)
});