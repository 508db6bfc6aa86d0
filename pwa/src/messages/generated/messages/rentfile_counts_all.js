/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Counts_AllInputs */

const nl_rentfile_counts_all = /** @type {(inputs: Rentfile_Counts_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurovereenkomsten`)
};

const en_rentfile_counts_all = /** @type {(inputs: Rentfile_Counts_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenancies`)
};

/**
* | output |
* | --- |
* | "Tenancies" |
*
* @param {Rentfile_Counts_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_counts_all = /** @type {((inputs?: Rentfile_Counts_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Counts_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_counts_all(inputs)
	return nl_rentfile_counts_all(inputs)
});