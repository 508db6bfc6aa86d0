/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_MeansInputs */

const nl_overview_means = /** @type {(inputs: Overview_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namen van medewerkers, gegevens van anderen en de meldcode staan er niet in.`)
};

const en_overview_means = /** @type {(inputs: Overview_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names of employees, data of others and the reporting code are not in it.`)
};

/**
* | output |
* | --- |
* | "Names of employees, data of others and the reporting code are not in it." |
*
* @param {Overview_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_means = /** @type {((inputs?: Overview_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_means(inputs)
	return nl_overview_means(inputs)
});