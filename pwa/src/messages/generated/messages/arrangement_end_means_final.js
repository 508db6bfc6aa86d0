/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Means_FinalInputs */

const nl_arrangement_end_means_final = /** @type {(inputs: Arrangement_End_Means_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U kunt dit niet terugdraaien.`)
};

const en_arrangement_end_means_final = /** @type {(inputs: Arrangement_End_Means_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You cannot undo this.`)
};

/**
* | output |
* | --- |
* | "You cannot undo this." |
*
* @param {Arrangement_End_Means_FinalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means_final = /** @type {((inputs?: Arrangement_End_Means_FinalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Means_FinalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means_final(inputs)
	return nl_arrangement_end_means_final(inputs)
});