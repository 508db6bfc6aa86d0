/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_MeansInputs */

const nl_arrangement_end_means = /** @type {(inputs: Arrangement_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er gebeurt als u de regeling stopt`)
};

const en_arrangement_end_means = /** @type {(inputs: Arrangement_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happens when you end the arrangement`)
};

/**
* | output |
* | --- |
* | "What happens when you end the arrangement" |
*
* @param {Arrangement_End_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means = /** @type {((inputs?: Arrangement_End_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means(inputs)
	return nl_arrangement_end_means(inputs)
});