/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Means_NewInputs */

const nl_arrangement_end_means_new = /** @type {(inputs: Arrangement_End_Means_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U kunt daarna een regeling afspreken die wel past.`)
};

const en_arrangement_end_means_new = /** @type {(inputs: Arrangement_End_Means_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can then agree on an arrangement that does fit.`)
};

/**
* | output |
* | --- |
* | "You can then agree on an arrangement that does fit." |
*
* @param {Arrangement_End_Means_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means_new = /** @type {((inputs?: Arrangement_End_Means_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Means_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means_new(inputs)
	return nl_arrangement_end_means_new(inputs)
});