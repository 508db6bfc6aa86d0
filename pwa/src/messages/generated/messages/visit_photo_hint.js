/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_HintInputs */

const nl_visit_photo_hint = /** @type {(inputs: Visit_Photo_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plaats en tijd van de foto gaan niet mee. De foto gaat na het verslag weg.`)
};

const en_visit_photo_hint = /** @type {(inputs: Visit_Photo_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where and when the photo was taken stays behind. The photo is sent after the report.`)
};

/**
* | output |
* | --- |
* | "Where and when the photo was taken stays behind. The photo is sent after the report." |
*
* @param {Visit_Photo_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_hint = /** @type {((inputs?: Visit_Photo_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_hint(inputs)
	return nl_visit_photo_hint(inputs)
});