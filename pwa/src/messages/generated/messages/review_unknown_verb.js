/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Unknown_VerbInputs */

const nl_review_unknown_verb = /** @type {(inputs: Review_Unknown_VerbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wijziging`)
};

const en_review_unknown_verb = /** @type {(inputs: Review_Unknown_VerbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`change`)
};

/**
* | output |
* | --- |
* | "change" |
*
* @param {Review_Unknown_VerbInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_unknown_verb = /** @type {((inputs?: Review_Unknown_VerbInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Unknown_VerbInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_unknown_verb(inputs)
	return nl_review_unknown_verb(inputs)
});