/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_MeansInputs */

const nl_hold_means = /** @type {(inputs: Hold_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zolang dit geldt, wissen wij niets uit dit dossier. Ook niet als de bewaartermijn voorbij is.`)
};

const en_hold_means = /** @type {(inputs: Hold_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As long as this holds, nothing of the file is erased. Not even when its term is over.`)
};

/**
* | output |
* | --- |
* | "As long as this holds, nothing of the file is erased. Not even when its term is over." |
*
* @param {Hold_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_means = /** @type {((inputs?: Hold_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_means(inputs)
	return nl_hold_means(inputs)
});