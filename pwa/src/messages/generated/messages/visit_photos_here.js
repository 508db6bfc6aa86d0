/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_HereInputs */

const nl_visit_photos_here = /** @type {(inputs: Visit_Photos_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`op deze tablet`)
};

const en_visit_photos_here = /** @type {(inputs: Visit_Photos_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`on this tablet`)
};

/**
* | output |
* | --- |
* | "on this tablet" |
*
* @param {Visit_Photos_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_here = /** @type {((inputs?: Visit_Photos_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_here(inputs)
	return nl_visit_photos_here(inputs)
});