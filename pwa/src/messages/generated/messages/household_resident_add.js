/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_AddInputs */

const nl_household_resident_add = /** @type {(inputs: Household_Resident_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoner toevoegen`)
};

const en_household_resident_add = /** @type {(inputs: Household_Resident_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add resident`)
};

/**
* | output |
* | --- |
* | "Add resident" |
*
* @param {Household_Resident_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_add = /** @type {((inputs?: Household_Resident_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_add(inputs)
	return nl_household_resident_add(inputs)
});