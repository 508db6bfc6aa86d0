/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Credit_FaultInputs */

const nl_household_rent_credit_fault = /** @type {(inputs: Household_Rent_Credit_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in hoeveel er te veel betaald is.`)
};

const en_household_rent_credit_fault = /** @type {(inputs: Household_Rent_Credit_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in how much was paid too much.`)
};

/**
* | output |
* | --- |
* | "Fill in how much was paid too much." |
*
* @param {Household_Rent_Credit_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_credit_fault = /** @type {((inputs?: Household_Rent_Credit_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Credit_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_credit_fault(inputs)
	return nl_household_rent_credit_fault(inputs)
});