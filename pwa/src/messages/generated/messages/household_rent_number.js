/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_NumberInputs */

const nl_household_rent_number = /** @type {(inputs: Household_Rent_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contractnummer`)
};

const en_household_rent_number = /** @type {(inputs: Household_Rent_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenancy number`)
};

/**
* | output |
* | --- |
* | "Tenancy number" |
*
* @param {Household_Rent_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_number = /** @type {((inputs?: Household_Rent_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_number(inputs)
	return nl_household_rent_number(inputs)
});