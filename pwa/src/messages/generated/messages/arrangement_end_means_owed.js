/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Means_OwedInputs */

const nl_arrangement_end_means_owed = /** @type {(inputs: Arrangement_End_Means_OwedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat nog niet betaald is, blijft het huishouden u schuldig.`)
};

const en_arrangement_end_means_owed = /** @type {(inputs: Arrangement_End_Means_OwedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household still owes you what was not paid.`)
};

/**
* | output |
* | --- |
* | "The household still owes you what was not paid." |
*
* @param {Arrangement_End_Means_OwedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means_owed = /** @type {((inputs?: Arrangement_End_Means_OwedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Means_OwedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means_owed(inputs)
	return nl_arrangement_end_means_owed(inputs)
});