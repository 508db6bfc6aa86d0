/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown>, month: NonNullable<unknown> }} Household_Rent_MadeInputs */

const nl_household_rent_made = /** @type {(inputs: Household_Rent_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Laat u dit leeg, dan rekent het programma ${i?.amount}: vanaf de stand na ${i?.month}.`)
};

const en_household_rent_made = /** @type {(inputs: Household_Rent_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Leave this empty, and the program makes it ${i?.amount}: from the balance after ${i?.month}.`)
};

/**
* | output |
* | --- |
* | "Leave this empty, and the program makes it {amount}: from the balance after {month}." |
*
* @param {Household_Rent_MadeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_made = /** @type {((inputs: Household_Rent_MadeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_MadeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_made(inputs)
	return nl_household_rent_made(inputs)
});