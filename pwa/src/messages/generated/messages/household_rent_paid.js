/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_PaidInputs */

const nl_household_rent_paid = /** @type {(inputs: Household_Rent_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betaald`)
};

const en_household_rent_paid = /** @type {(inputs: Household_Rent_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid`)
};

/**
* | output |
* | --- |
* | "Paid" |
*
* @param {Household_Rent_PaidInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_paid = /** @type {((inputs?: Household_Rent_PaidInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_PaidInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_paid(inputs)
	return nl_household_rent_paid(inputs)
});