/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_Unknown_BirthInputs */

const nl_household_resident_unknown_birth = /** @type {(inputs: Household_Resident_Unknown_BirthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geboortedatum onbekend: telt als kind`)
};

const en_household_resident_unknown_birth = /** @type {(inputs: Household_Resident_Unknown_BirthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth date unknown: counts as a child`)
};

/**
* | output |
* | --- |
* | "birth date unknown: counts as a child" |
*
* @param {Household_Resident_Unknown_BirthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_unknown_birth = /** @type {((inputs?: Household_Resident_Unknown_BirthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_Unknown_BirthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_unknown_birth(inputs)
	return nl_household_resident_unknown_birth(inputs)
});