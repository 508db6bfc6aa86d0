/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_NameInputs */

const nl_visit_photo_name = /** @type {(inputs: Visit_Photo_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`foto`)
};

const en_visit_photo_name = /** @type {(inputs: Visit_Photo_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`photo`)
};

/**
* | output |
* | --- |
* | "photo" |
*
* @param {Visit_Photo_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_name = /** @type {((inputs?: Visit_Photo_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_name(inputs)
	return nl_visit_photo_name(inputs)
});