/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Visit_Photo_MostInputs */

const nl_visit_photo_most = /** @type {(inputs: Visit_Photo_MostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bij één bezoek kunnen hoogstens ${i?.count} foto’s.`)
};

const en_visit_photo_most = /** @type {(inputs: Visit_Photo_MostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`One visit can have at most ${i?.count} photos.`)
};

/**
* | output |
* | --- |
* | "One visit can have at most {count} photos." |
*
* @param {Visit_Photo_MostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_most = /** @type {((inputs: Visit_Photo_MostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_MostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_most(inputs)
	return nl_visit_photo_most(inputs)
});