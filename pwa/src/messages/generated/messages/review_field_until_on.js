/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Until_OnInputs */

const nl_review_field_until_on = /** @type {(inputs: Review_Field_Until_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met`)
};

const en_review_field_until_on = /** @type {(inputs: Review_Field_Until_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until`)
};

/**
* | output |
* | --- |
* | "Until" |
*
* @param {Review_Field_Until_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_until_on = /** @type {((inputs?: Review_Field_Until_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Until_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_until_on(inputs)
	return nl_review_field_until_on(inputs)
});