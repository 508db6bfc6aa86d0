/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_ChoiceInputs */

const nl_review_choice = /** @type {(inputs: Review_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat doet u hiermee?`)
};

const en_review_choice = /** @type {(inputs: Review_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What do you do with this?`)
};

/**
* | output |
* | --- |
* | "What do you do with this?" |
*
* @param {Review_ChoiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_choice = /** @type {((inputs?: Review_ChoiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_ChoiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_choice(inputs)
	return nl_review_choice(inputs)
});