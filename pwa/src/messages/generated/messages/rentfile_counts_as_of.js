/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Counts_As_OfInputs */

const nl_rentfile_counts_as_of = /** @type {(inputs: Rentfile_Counts_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand van`)
};

const en_rentfile_counts_as_of = /** @type {(inputs: Rentfile_Counts_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As of`)
};

/**
* | output |
* | --- |
* | "As of" |
*
* @param {Rentfile_Counts_As_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_counts_as_of = /** @type {((inputs?: Rentfile_Counts_As_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Counts_As_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_counts_as_of(inputs)
	return nl_rentfile_counts_as_of(inputs)
});