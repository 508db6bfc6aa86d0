/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_End_FaultInputs */

const nl_household_rent_end_fault = /** @type {(inputs: Household_Rent_End_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de laatste dag van het huurcontract in.`)
};

const en_household_rent_end_fault = /** @type {(inputs: Household_Rent_End_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the last day of the tenancy.`)
};

/**
* | output |
* | --- |
* | "Fill in the last day of the tenancy." |
*
* @param {Household_Rent_End_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end_fault = /** @type {((inputs?: Household_Rent_End_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_End_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end_fault(inputs)
	return nl_household_rent_end_fault(inputs)
});