/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_OneInputs */

const nl_rentfile_cases_one = /** @type {(inputs: Rentfile_Cases_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lopende zaken`)
};

const en_rentfile_cases_one = /** @type {(inputs: Rentfile_Cases_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Running cases`)
};

/**
* | output |
* | --- |
* | "Running cases" |
*
* @param {Rentfile_Cases_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_one = /** @type {((inputs?: Rentfile_Cases_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_one(inputs)
	return nl_rentfile_cases_one(inputs)
});