/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Counts_ArrearsInputs */

const nl_rentfile_counts_arrears = /** @type {(inputs: Rentfile_Counts_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met achterstand`)
};

const en_rentfile_counts_arrears = /** @type {(inputs: Rentfile_Counts_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In arrears`)
};

/**
* | output |
* | --- |
* | "In arrears" |
*
* @param {Rentfile_Counts_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_counts_arrears = /** @type {((inputs?: Rentfile_Counts_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Counts_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_counts_arrears(inputs)
	return nl_rentfile_counts_arrears(inputs)
});