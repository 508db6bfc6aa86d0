/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_AllInputs */

const nl_rentfile_cases_all = /** @type {(inputs: Rentfile_Cases_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar lopende zaken inbrengen`)
};

const en_rentfile_cases_all = /** @type {(inputs: Rentfile_Cases_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to bringing running cases`)
};

/**
* | output |
* | --- |
* | "Back to bringing running cases" |
*
* @param {Rentfile_Cases_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_all = /** @type {((inputs?: Rentfile_Cases_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_all(inputs)
	return nl_rentfile_cases_all(inputs)
});