/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Credit_AfterInputs */

const nl_household_rent_credit_after = /** @type {(inputs: Household_Rent_Credit_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Te veel betaald na deze maand`)
};

const en_household_rent_credit_after = /** @type {(inputs: Household_Rent_Credit_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid too much after this month`)
};

/**
* | output |
* | --- |
* | "Paid too much after this month" |
*
* @param {Household_Rent_Credit_AfterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_credit_after = /** @type {((inputs?: Household_Rent_Credit_AfterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Credit_AfterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_credit_after(inputs)
	return nl_household_rent_credit_after(inputs)
});