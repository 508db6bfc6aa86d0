/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_LandlordInputs */

const nl_household_rent_landlord = /** @type {(inputs: Household_Rent_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verhuurder`)
};

const en_household_rent_landlord = /** @type {(inputs: Household_Rent_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Landlord`)
};

/**
* | output |
* | --- |
* | "Landlord" |
*
* @param {Household_Rent_LandlordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_landlord = /** @type {((inputs?: Household_Rent_LandlordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_LandlordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_landlord(inputs)
	return nl_household_rent_landlord(inputs)
});