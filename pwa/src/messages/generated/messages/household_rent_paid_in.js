/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Paid_InInputs */

const nl_household_rent_paid_in = /** @type {(inputs: Household_Rent_Paid_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betaald in deze maand`)
};

const en_household_rent_paid_in = /** @type {(inputs: Household_Rent_Paid_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid in this month`)
};

/**
* | output |
* | --- |
* | "Paid in this month" |
*
* @param {Household_Rent_Paid_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_paid_in = /** @type {((inputs?: Household_Rent_Paid_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Paid_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_paid_in(inputs)
	return nl_household_rent_paid_in(inputs)
});