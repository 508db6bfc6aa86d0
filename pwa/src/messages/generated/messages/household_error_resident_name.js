/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_Resident_NameInputs */

const nl_household_error_resident_name = /** @type {(inputs: Household_Error_Resident_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de naam van de bewoner in, of schrijf "onbekend".`)
};

const en_household_error_resident_name = /** @type {(inputs: Household_Error_Resident_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the resident's name, or write "unknown".`)
};

/**
* | output |
* | --- |
* | "Fill in the resident's name, or write \"unknown\"." |
*
* @param {Household_Error_Resident_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_resident_name = /** @type {((inputs?: Household_Error_Resident_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Resident_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_resident_name(inputs)
	return nl_household_error_resident_name(inputs)
});