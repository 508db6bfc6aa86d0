/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_ByInputs */

const nl_visit_photos_by = /** @type {(inputs: Visit_Photos_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Door`)
};

const en_visit_photos_by = /** @type {(inputs: Visit_Photos_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By`)
};

/**
* | output |
* | --- |
* | "By" |
*
* @param {Visit_Photos_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_by = /** @type {((inputs?: Visit_Photos_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_by(inputs)
	return nl_visit_photos_by(inputs)
});