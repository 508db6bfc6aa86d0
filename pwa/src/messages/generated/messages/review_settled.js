/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_SettledInputs */

const nl_review_settled = /** @type {(inputs: Review_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afgehandeld.`)
};

const en_review_settled = /** @type {(inputs: Review_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settled.`)
};

/**
* | output |
* | --- |
* | "Settled." |
*
* @param {Review_SettledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_settled = /** @type {((inputs?: Review_SettledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_SettledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_settled(inputs)
	return nl_review_settled(inputs)
});