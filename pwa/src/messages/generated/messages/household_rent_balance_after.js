/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Balance_AfterInputs */

const nl_household_rent_balance_after = /** @type {(inputs: Household_Rent_Balance_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schuld na deze maand`)
};

const en_household_rent_balance_after = /** @type {(inputs: Household_Rent_Balance_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Debt after this month`)
};

/**
* | output |
* | --- |
* | "Debt after this month" |
*
* @param {Household_Rent_Balance_AfterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_balance_after = /** @type {((inputs?: Household_Rent_Balance_AfterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Balance_AfterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_balance_after(inputs)
	return nl_household_rent_balance_after(inputs)
});