/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Take_InInputs */

const nl_review_take_in = /** @type {(inputs: Review_Take_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In het dossier opnemen, op naam van de schrijver`)
};

const en_review_take_in = /** @type {(inputs: Review_Take_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take into the file, in the writer's name`)
};

/**
* | output |
* | --- |
* | "Take into the file, in the writer's name" |
*
* @param {Review_Take_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_take_in = /** @type {((inputs?: Review_Take_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Take_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_take_in(inputs)
	return nl_review_take_in(inputs)
});