/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_TenancyInputs */

const nl_household_rent_tenancy = /** @type {(inputs: Household_Rent_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurovereenkomst`)
};

const en_household_rent_tenancy = /** @type {(inputs: Household_Rent_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenancy`)
};

/**
* | output |
* | --- |
* | "Tenancy" |
*
* @param {Household_Rent_TenancyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_tenancy = /** @type {((inputs?: Household_Rent_TenancyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_TenancyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_tenancy(inputs)
	return nl_household_rent_tenancy(inputs)
});