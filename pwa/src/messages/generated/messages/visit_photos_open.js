/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_OpenInputs */

const nl_visit_photos_open = /** @type {(inputs: Visit_Photos_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk`)
};

const en_visit_photos_open = /** @type {(inputs: Visit_Photos_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look at it`)
};

/**
* | output |
* | --- |
* | "Look at it" |
*
* @param {Visit_Photos_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_open = /** @type {((inputs?: Visit_Photos_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_open(inputs)
	return nl_visit_photos_open(inputs)
});