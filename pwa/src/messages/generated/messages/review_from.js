/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_FromInputs */

const nl_review_from = /** @type {(inputs: Review_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`van`)
};

const en_review_from = /** @type {(inputs: Review_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from`)
};

/**
* | output |
* | --- |
* | "from" |
*
* @param {Review_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_from = /** @type {((inputs?: Review_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_from(inputs)
	return nl_review_from(inputs)
});