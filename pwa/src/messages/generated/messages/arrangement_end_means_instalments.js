/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Means_InstalmentsInputs */

const nl_arrangement_end_means_instalments = /** @type {(inputs: Arrangement_End_Means_InstalmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingen vanaf deze dag tellen niet meer mee.`)
};

const en_arrangement_end_means_instalments = /** @type {(inputs: Arrangement_End_Means_InstalmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Payments from this day on no longer count.`)
};

/**
* | output |
* | --- |
* | "Payments from this day on no longer count." |
*
* @param {Arrangement_End_Means_InstalmentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means_instalments = /** @type {((inputs?: Arrangement_End_Means_InstalmentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Means_InstalmentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means_instalments(inputs)
	return nl_arrangement_end_means_instalments(inputs)
});