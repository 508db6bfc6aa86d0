/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Reads_DutchInputs */

const nl_review_field_reads_dutch = /** @type {(inputs: Review_Field_Reads_DutchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leest Nederlands`)
};

const en_review_field_reads_dutch = /** @type {(inputs: Review_Field_Reads_DutchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reads Dutch`)
};

/**
* | output |
* | --- |
* | "Reads Dutch" |
*
* @param {Review_Field_Reads_DutchInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_reads_dutch = /** @type {((inputs?: Review_Field_Reads_DutchInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Reads_DutchInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_reads_dutch(inputs)
	return nl_review_field_reads_dutch(inputs)
});