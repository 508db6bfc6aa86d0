/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_MeansInputs */

const nl_glass_means = /** @type {(inputs: Glass_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U kunt het dossier een uur lezen. Het team van het dossier en het Regieteam horen meteen dat u dit deed, en waarom.`)
};

const en_glass_means = /** @type {(inputs: Glass_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can read the file for an hour. Its team and the Regieteam hear at once that you did, and why.`)
};

/**
* | output |
* | --- |
* | "You can read the file for an hour. Its team and the Regieteam hear at once that you did, and why." |
*
* @param {Glass_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_means = /** @type {((inputs?: Glass_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_means(inputs)
	return nl_glass_means(inputs)
});