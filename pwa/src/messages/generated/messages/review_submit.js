/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_SubmitInputs */

const nl_review_submit = /** @type {(inputs: Review_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afhandelen`)
};

const en_review_submit = /** @type {(inputs: Review_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settle`)
};

/**
* | output |
* | --- |
* | "Settle" |
*
* @param {Review_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_submit = /** @type {((inputs?: Review_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_submit(inputs)
	return nl_review_submit(inputs)
});