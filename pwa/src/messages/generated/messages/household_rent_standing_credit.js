/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Standing_CreditInputs */

const nl_household_rent_standing_credit = /** @type {(inputs: Household_Rent_Standing_CreditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is te veel betaald`)
};

const en_household_rent_standing_credit = /** @type {(inputs: Household_Rent_Standing_CreditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too much was paid`)
};

/**
* | output |
* | --- |
* | "Too much was paid" |
*
* @param {Household_Rent_Standing_CreditInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_standing_credit = /** @type {((inputs?: Household_Rent_Standing_CreditInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Standing_CreditInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_standing_credit(inputs)
	return nl_household_rent_standing_credit(inputs)
});