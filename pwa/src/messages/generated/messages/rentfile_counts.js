/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_CountsInputs */

const nl_rentfile_counts = /** @type {(inputs: Rentfile_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aantal huurovereenkomsten per maand`)
};

const en_rentfile_counts = /** @type {(inputs: Rentfile_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number of tenancies by month`)
};

/**
* | output |
* | --- |
* | "Number of tenancies by month" |
*
* @param {Rentfile_CountsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_counts = /** @type {((inputs?: Rentfile_CountsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_CountsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_counts(inputs)
	return nl_rentfile_counts(inputs)
});