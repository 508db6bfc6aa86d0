/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_NameInputs */

const nl_household_contact_name = /** @type {(inputs: Household_Contact_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van het huishouden`)
};

const en_household_contact_name = /** @type {(inputs: Household_Contact_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the household`)
};

/**
* | output |
* | --- |
* | "Name of the household" |
*
* @param {Household_Contact_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_name = /** @type {((inputs?: Household_Contact_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_name(inputs)
	return nl_household_contact_name(inputs)
});