/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_MeansInputs */

const nl_clearance_means = /** @type {(inputs: Clearance_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam heeft geen bezwaar tegen deze datum. Alleen een vonnis van de rechter staat een ontruiming toe.`)
};

const en_clearance_means = /** @type {(inputs: Clearance_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam has no objection to this date. Only a judgment of the court allows an eviction.`)
};

/**
* | output |
* | --- |
* | "The Regieteam has no objection to this date. Only a judgment of the court allows an eviction." |
*
* @param {Clearance_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_means = /** @type {((inputs?: Clearance_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_means(inputs)
	return nl_clearance_means(inputs)
});