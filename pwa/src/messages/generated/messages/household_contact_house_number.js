/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_House_NumberInputs */

const nl_household_contact_house_number = /** @type {(inputs: Household_Contact_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huisnummer`)
};

const en_household_contact_house_number = /** @type {(inputs: Household_Contact_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`House number`)
};

/**
* | output |
* | --- |
* | "House number" |
*
* @param {Household_Contact_House_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_house_number = /** @type {((inputs?: Household_Contact_House_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_House_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_house_number(inputs)
	return nl_household_contact_house_number(inputs)
});