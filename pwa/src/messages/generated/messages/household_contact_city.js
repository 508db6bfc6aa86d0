/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_CityInputs */

const nl_household_contact_city = /** @type {(inputs: Household_Contact_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plaats`)
};

const en_household_contact_city = /** @type {(inputs: Household_Contact_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`City`)
};

/**
* | output |
* | --- |
* | "City" |
*
* @param {Household_Contact_CityInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_city = /** @type {((inputs?: Household_Contact_CityInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_CityInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_city(inputs)
	return nl_household_contact_city(inputs)
});