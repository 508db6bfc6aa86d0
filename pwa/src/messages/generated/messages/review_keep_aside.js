/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Keep_AsideInputs */

const nl_review_keep_aside = /** @type {(inputs: Review_Keep_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Apart houden, met een reden`)
};

const en_review_keep_aside = /** @type {(inputs: Review_Keep_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep aside, with a reason`)
};

/**
* | output |
* | --- |
* | "Keep aside, with a reason" |
*
* @param {Review_Keep_AsideInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_keep_aside = /** @type {((inputs?: Review_Keep_AsideInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Keep_AsideInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_keep_aside(inputs)
	return nl_review_keep_aside(inputs)
});