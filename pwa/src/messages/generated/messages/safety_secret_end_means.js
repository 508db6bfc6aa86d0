/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_End_MeansInputs */

const nl_safety_secret_end_means = /** @type {(inputs: Safety_Secret_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Daarna ziet iedereen die dat door zijn rol mag, weer waar deze bewoner is.`)
};

const en_safety_secret_end_means = /** @type {(inputs: Safety_Secret_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`After this, everybody whose role allows it sees again where this resident is.`)
};

/**
* | output |
* | --- |
* | "After this, everybody whose role allows it sees again where this resident is." |
*
* @param {Safety_Secret_End_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_end_means = /** @type {((inputs?: Safety_Secret_End_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_End_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_end_means(inputs)
	return nl_safety_secret_end_means(inputs)
});