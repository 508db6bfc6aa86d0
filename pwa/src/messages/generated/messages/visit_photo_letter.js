/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_LetterInputs */

const nl_visit_photo_letter = /** @type {(inputs: Visit_Photo_LetterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto van een brief`)
};

const en_visit_photo_letter = /** @type {(inputs: Visit_Photo_LetterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photo of a letter`)
};

/**
* | output |
* | --- |
* | "Photo of a letter" |
*
* @param {Visit_Photo_LetterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_letter = /** @type {((inputs?: Visit_Photo_LetterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_LetterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_letter(inputs)
	return nl_visit_photo_letter(inputs)
});