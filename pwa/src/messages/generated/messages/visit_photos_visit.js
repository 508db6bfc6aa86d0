/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_VisitInputs */

const nl_visit_photos_visit = /** @type {(inputs: Visit_Photos_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoek van`)
};

const en_visit_photos_visit = /** @type {(inputs: Visit_Photos_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visit of`)
};

/**
* | output |
* | --- |
* | "Visit of" |
*
* @param {Visit_Photos_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_visit = /** @type {((inputs?: Visit_Photos_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_visit(inputs)
	return nl_visit_photos_visit(inputs)
});