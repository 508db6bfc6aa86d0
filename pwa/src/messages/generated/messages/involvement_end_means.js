/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Involvement_End_MeansInputs */

const nl_involvement_end_means = /** @type {(inputs: Involvement_End_MeansInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.organisation} ziet vanaf nu niets meer van dit dossier.`)
};

const en_involvement_end_means = /** @type {(inputs: Involvement_End_MeansInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.organisation} sees nothing of this file from now on.`)
};

/**
* | output |
* | --- |
* | "{organisation} sees nothing of this file from now on." |
*
* @param {Involvement_End_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_end_means = /** @type {((inputs: Involvement_End_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_End_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_end_means(inputs)
	return nl_involvement_end_means(inputs)
});