/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_CauseInputs */

const nl_review_field_cause = /** @type {(inputs: Review_Field_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom naar de rechter`)
};

const en_review_field_cause = /** @type {(inputs: Review_Field_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why go to court`)
};

/**
* | output |
* | --- |
* | "Why go to court" |
*
* @param {Review_Field_CauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_cause = /** @type {((inputs?: Review_Field_CauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_CauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_cause(inputs)
	return nl_review_field_cause(inputs)
});