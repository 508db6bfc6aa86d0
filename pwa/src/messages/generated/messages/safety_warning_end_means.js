/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Warning_End_MeansInputs */

const nl_safety_warning_end_means = /** @type {(inputs: Safety_Warning_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf vandaag wordt een bezoeker niet meer gewaarschuwd.`)
};

const en_safety_warning_end_means = /** @type {(inputs: Safety_Warning_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From today a visitor is no longer warned.`)
};

/**
* | output |
* | --- |
* | "From today a visitor is no longer warned." |
*
* @param {Safety_Warning_End_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_end_means = /** @type {((inputs?: Safety_Warning_End_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_End_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_end_means(inputs)
	return nl_safety_warning_end_means(inputs)
});