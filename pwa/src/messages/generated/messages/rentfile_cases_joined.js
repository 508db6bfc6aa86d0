/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_JoinedInputs */

const nl_rentfile_cases_joined = /** @type {(inputs: Rentfile_Cases_JoinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bestaande dossiers aangevuld`)
};

const en_rentfile_cases_joined = /** @type {(inputs: Rentfile_Cases_JoinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Existing files added to`)
};

/**
* | output |
* | --- |
* | "Existing files added to" |
*
* @param {Rentfile_Cases_JoinedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_joined = /** @type {((inputs?: Rentfile_Cases_JoinedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_JoinedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_joined(inputs)
	return nl_rentfile_cases_joined(inputs)
});