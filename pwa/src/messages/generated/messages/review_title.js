/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_TitleInputs */

const nl_review_title = /** @type {(inputs: Review_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Achtergebleven wijzigingen`)
};

const en_review_title = /** @type {(inputs: Review_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Changes left behind`)
};

/**
* | output |
* | --- |
* | "Changes left behind" |
*
* @param {Review_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_title = /** @type {((inputs?: Review_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_title(inputs)
	return nl_review_title(inputs)
});