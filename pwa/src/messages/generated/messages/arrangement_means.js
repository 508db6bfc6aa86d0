/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_MeansInputs */

const nl_arrangement_means = /** @type {(inputs: Arrangement_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is een voorstel. Het geldt pas als de verhuurder het aanneemt.`)
};

const en_arrangement_means = /** @type {(inputs: Arrangement_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a proposal. It counts only once the landlord accepts it.`)
};

/**
* | output |
* | --- |
* | "This is a proposal. It counts only once the landlord accepts it." |
*
* @param {Arrangement_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_means = /** @type {((inputs?: Arrangement_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_means(inputs)
	return nl_arrangement_means(inputs)
});