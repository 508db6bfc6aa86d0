/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_StreetInputs */

const nl_household_contact_street = /** @type {(inputs: Household_Contact_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Straat`)
};

const en_household_contact_street = /** @type {(inputs: Household_Contact_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Street`)
};

/**
* | output |
* | --- |
* | "Street" |
*
* @param {Household_Contact_StreetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_street = /** @type {((inputs?: Household_Contact_StreetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_StreetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_street(inputs)
	return nl_household_contact_street(inputs)
});