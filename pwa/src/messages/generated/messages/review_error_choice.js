/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Error_ChoiceInputs */

const nl_review_error_choice = /** @type {(inputs: Review_Error_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies of dit in het dossier komt.`)
};

const en_review_error_choice = /** @type {(inputs: Review_Error_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose whether this goes into the file.`)
};

/**
* | output |
* | --- |
* | "Choose whether this goes into the file." |
*
* @param {Review_Error_ChoiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_error_choice = /** @type {((inputs?: Review_Error_ChoiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Error_ChoiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_error_choice(inputs)
	return nl_review_error_choice(inputs)
});