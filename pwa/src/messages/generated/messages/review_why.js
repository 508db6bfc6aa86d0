/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_WhyInputs */

const nl_review_why = /** @type {(inputs: Review_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat de schrijver hoorde`)
};

const en_review_why = /** @type {(inputs: Review_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the writer was told`)
};

/**
* | output |
* | --- |
* | "What the writer was told" |
*
* @param {Review_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_why = /** @type {((inputs?: Review_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_why(inputs)
	return nl_review_why(inputs)
});