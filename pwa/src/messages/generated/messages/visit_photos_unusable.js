/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_UnusableInputs */

const nl_visit_photos_unusable = /** @type {(inputs: Visit_Photos_UnusableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`let op: kwam niet goed aan. Maak een nieuwe foto.`)
};

const en_visit_photos_unusable = /** @type {(inputs: Visit_Photos_UnusableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`note: did not arrive well. Take a new photo.`)
};

/**
* | output |
* | --- |
* | "note: did not arrive well. Take a new photo." |
*
* @param {Visit_Photos_UnusableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_unusable = /** @type {((inputs?: Visit_Photos_UnusableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_UnusableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_unusable(inputs)
	return nl_visit_photos_unusable(inputs)
});