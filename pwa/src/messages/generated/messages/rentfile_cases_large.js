/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_LargeInputs */

const nl_rentfile_cases_large = /** @type {(inputs: Rentfile_Cases_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bestand is groter dan 8 MB. Deel het op.`)
};

const en_rentfile_cases_large = /** @type {(inputs: Rentfile_Cases_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is larger than 8 MB. Split it.`)
};

/**
* | output |
* | --- |
* | "This file is larger than 8 MB. Split it." |
*
* @param {Rentfile_Cases_LargeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_large = /** @type {((inputs?: Rentfile_Cases_LargeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_LargeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_large(inputs)
	return nl_rentfile_cases_large(inputs)
});