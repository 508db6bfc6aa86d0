/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_Take_LetterInputs */

const nl_visit_photo_take_letter = /** @type {(inputs: Visit_Photo_Take_LetterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto van een brief`)
};

const en_visit_photo_take_letter = /** @type {(inputs: Visit_Photo_Take_LetterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photo of a letter`)
};

/**
* | output |
* | --- |
* | "Photo of a letter" |
*
* @param {Visit_Photo_Take_LetterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_take_letter = /** @type {((inputs?: Visit_Photo_Take_LetterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_Take_LetterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_take_letter(inputs)
	return nl_visit_photo_take_letter(inputs)
});