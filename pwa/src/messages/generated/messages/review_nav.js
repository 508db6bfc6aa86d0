/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_NavInputs */

const nl_review_nav = /** @type {(inputs: Review_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Achtergebleven`)
};

const en_review_nav = /** @type {(inputs: Review_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left behind`)
};

/**
* | output |
* | --- |
* | "Left behind" |
*
* @param {Review_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_nav = /** @type {((inputs?: Review_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_nav(inputs)
	return nl_review_nav(inputs)
});