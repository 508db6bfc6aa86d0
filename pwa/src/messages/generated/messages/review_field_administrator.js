/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_AdministratorInputs */

const nl_review_field_administrator = /** @type {(inputs: Review_Field_AdministratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewindvoerder`)
};

const en_review_field_administrator = /** @type {(inputs: Review_Field_AdministratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Administrator`)
};

/**
* | output |
* | --- |
* | "Administrator" |
*
* @param {Review_Field_AdministratorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_administrator = /** @type {((inputs?: Review_Field_AdministratorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_AdministratorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_administrator(inputs)
	return nl_review_field_administrator(inputs)
});