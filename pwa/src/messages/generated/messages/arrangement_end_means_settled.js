/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Means_SettledInputs */

const nl_arrangement_end_means_settled = /** @type {(inputs: Arrangement_End_Means_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een voorwaarde in het plan over aflossen blijft gehaald.`)
};

const en_arrangement_end_means_settled = /** @type {(inputs: Arrangement_End_Means_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A condition in the plan about repaying stays met.`)
};

/**
* | output |
* | --- |
* | "A condition in the plan about repaying stays met." |
*
* @param {Arrangement_End_Means_SettledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means_settled = /** @type {((inputs?: Arrangement_End_Means_SettledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Means_SettledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means_settled(inputs)
	return nl_arrangement_end_means_settled(inputs)
});