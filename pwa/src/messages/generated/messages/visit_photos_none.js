/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_NoneInputs */

const nl_visit_photos_none = /** @type {(inputs: Visit_Photos_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen foto’s.`)
};

const en_visit_photos_none = /** @type {(inputs: Visit_Photos_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no photos yet.`)
};

/**
* | output |
* | --- |
* | "There are no photos yet." |
*
* @param {Visit_Photos_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_none = /** @type {((inputs?: Visit_Photos_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_none(inputs)
	return nl_visit_photos_none(inputs)
});