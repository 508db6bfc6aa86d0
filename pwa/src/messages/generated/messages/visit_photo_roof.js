/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_RoofInputs */

const nl_visit_photo_roof = /** @type {(inputs: Visit_Photo_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto bij een plek om te wonen`)
};

const en_visit_photo_roof = /** @type {(inputs: Visit_Photo_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photo about a place to live`)
};

/**
* | output |
* | --- |
* | "Photo about a place to live" |
*
* @param {Visit_Photo_RoofInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_roof = /** @type {((inputs?: Visit_Photo_RoofInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_RoofInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_roof(inputs)
	return nl_visit_photo_roof(inputs)
});