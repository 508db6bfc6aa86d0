/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_SuspensionInputs */

const nl_review_field_suspension = /** @type {(inputs: Review_Field_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting`)
};

const en_review_field_suspension = /** @type {(inputs: Review_Field_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspension`)
};

/**
* | output |
* | --- |
* | "Suspension" |
*
* @param {Review_Field_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_suspension = /** @type {((inputs?: Review_Field_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_suspension(inputs)
	return nl_review_field_suspension(inputs)
});