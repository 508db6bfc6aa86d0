/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_ResidentsInputs */

const nl_rentfile_cases_residents = /** @type {(inputs: Rentfile_Cases_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoners`)
};

const en_rentfile_cases_residents = /** @type {(inputs: Rentfile_Cases_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Residents`)
};

/**
* | output |
* | --- |
* | "Residents" |
*
* @param {Rentfile_Cases_ResidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_residents = /** @type {((inputs?: Rentfile_Cases_ResidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_ResidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_residents(inputs)
	return nl_rentfile_cases_residents(inputs)
});