/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Distinguish_MeansInputs */

const nl_relation_distinguish_means = /** @type {(inputs: Relation_Distinguish_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De twee dossiers worden daarna niet meer als dubbel getoond.`)
};

const en_relation_distinguish_means = /** @type {(inputs: Relation_Distinguish_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two files are no longer shown as possible duplicates.`)
};

/**
* | output |
* | --- |
* | "The two files are no longer shown as possible duplicates." |
*
* @param {Relation_Distinguish_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_distinguish_means = /** @type {((inputs?: Relation_Distinguish_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Distinguish_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_distinguish_means(inputs)
	return nl_relation_distinguish_means(inputs)
});