/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_ExampleInputs */

const nl_rentfile_cases_example = /** @type {(inputs: Rentfile_Cases_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download een ingevuld voorbeeld`)
};

const en_rentfile_cases_example = /** @type {(inputs: Rentfile_Cases_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download an example`)
};

/**
* | output |
* | --- |
* | "Download an example" |
*
* @param {Rentfile_Cases_ExampleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_example = /** @type {((inputs?: Rentfile_Cases_ExampleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_ExampleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_example(inputs)
	return nl_rentfile_cases_example(inputs)
});