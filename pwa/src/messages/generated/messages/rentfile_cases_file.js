/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_FileInputs */

const nl_rentfile_cases_file = /** @type {(inputs: Rentfile_Cases_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bestand met lopende zaken`)
};

const en_rentfile_cases_file = /** @type {(inputs: Rentfile_Cases_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File with running cases`)
};

/**
* | output |
* | --- |
* | "File with running cases" |
*
* @param {Rentfile_Cases_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_file = /** @type {((inputs?: Rentfile_Cases_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_file(inputs)
	return nl_rentfile_cases_file(inputs)
});