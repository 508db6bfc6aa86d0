/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_HandoverInputs */

const nl_review_field_handover = /** @type {(inputs: Review_Field_HandoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overdracht`)
};

const en_review_field_handover = /** @type {(inputs: Review_Field_HandoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handover`)
};

/**
* | output |
* | --- |
* | "Handover" |
*
* @param {Review_Field_HandoverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_handover = /** @type {((inputs?: Review_Field_HandoverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_HandoverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_handover(inputs)
	return nl_review_field_handover(inputs)
});