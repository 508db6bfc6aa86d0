/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_StartInputs */

const nl_rentfile_cases_start = /** @type {(inputs: Rentfile_Cases_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Breng deze zaken in`)
};

const en_rentfile_cases_start = /** @type {(inputs: Rentfile_Cases_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring these cases in`)
};

/**
* | output |
* | --- |
* | "Bring these cases in" |
*
* @param {Rentfile_Cases_StartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_start = /** @type {((inputs?: Rentfile_Cases_StartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_StartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_start(inputs)
	return nl_rentfile_cases_start(inputs)
});