/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Prevented_ReasonInputs */

const nl_review_field_prevented_reason = /** @type {(inputs: Review_Field_Prevented_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom wel of niet te voorkomen`)
};

const en_review_field_prevented_reason = /** @type {(inputs: Review_Field_Prevented_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why it can or cannot be prevented`)
};

/**
* | output |
* | --- |
* | "Why it can or cannot be prevented" |
*
* @param {Review_Field_Prevented_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_prevented_reason = /** @type {((inputs?: Review_Field_Prevented_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Prevented_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_prevented_reason(inputs)
	return nl_review_field_prevented_reason(inputs)
});