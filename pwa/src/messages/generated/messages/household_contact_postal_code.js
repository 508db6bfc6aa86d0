/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_Postal_CodeInputs */

const nl_household_contact_postal_code = /** @type {(inputs: Household_Contact_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Postcode`)
};

const en_household_contact_postal_code = /** @type {(inputs: Household_Contact_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Postal code`)
};

/**
* | output |
* | --- |
* | "Postal code" |
*
* @param {Household_Contact_Postal_CodeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_postal_code = /** @type {((inputs?: Household_Contact_Postal_CodeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_Postal_CodeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_postal_code(inputs)
	return nl_household_contact_postal_code(inputs)
});