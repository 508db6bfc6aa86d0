/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_ToInputs */

const nl_review_to = /** @type {(inputs: Review_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`naar`)
};

const en_review_to = /** @type {(inputs: Review_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to`)
};

/**
* | output |
* | --- |
* | "to" |
*
* @param {Review_ToInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_to = /** @type {((inputs?: Review_ToInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_ToInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_to(inputs)
	return nl_review_to(inputs)
});