/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_New_First_NameInputs */

const nl_household_new_first_name = /** @type {(inputs: Household_New_First_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van de huurder`)
};

const en_household_new_first_name = /** @type {(inputs: Household_New_First_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the tenant`)
};

/**
* | output |
* | --- |
* | "Name of the tenant" |
*
* @param {Household_New_First_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_new_first_name = /** @type {((inputs?: Household_New_First_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_New_First_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_new_first_name(inputs)
	return nl_household_new_first_name(inputs)
});