/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_WithoutInputs */

const nl_rentfile_without = /** @type {(inputs: Rentfile_WithoutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zonder achterstand`)
};

const en_rentfile_without = /** @type {(inputs: Rentfile_WithoutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without arrears`)
};

/**
* | output |
* | --- |
* | "Without arrears" |
*
* @param {Rentfile_WithoutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_without = /** @type {((inputs?: Rentfile_WithoutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_WithoutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_without(inputs)
	return nl_rentfile_without(inputs)
});