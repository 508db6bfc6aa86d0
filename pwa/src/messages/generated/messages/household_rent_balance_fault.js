/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Balance_FaultInputs */

const nl_household_rent_balance_fault = /** @type {(inputs: Household_Rent_Balance_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wat er na deze maand nog open staat. Het programma kent de maanden ervoor niet.`)
};

const en_household_rent_balance_fault = /** @type {(inputs: Household_Rent_Balance_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in what is still owed after this month. The program does not know the months before.`)
};

/**
* | output |
* | --- |
* | "Fill in what is still owed after this month. The program does not know the months before." |
*
* @param {Household_Rent_Balance_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_balance_fault = /** @type {((inputs?: Household_Rent_Balance_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Balance_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_balance_fault(inputs)
	return nl_household_rent_balance_fault(inputs)
});