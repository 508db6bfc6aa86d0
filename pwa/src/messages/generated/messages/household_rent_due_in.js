/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Due_InInputs */

const nl_household_rent_due_in = /** @type {(inputs: Household_Rent_Due_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Te betalen huur van deze maand`)
};

const en_household_rent_due_in = /** @type {(inputs: Household_Rent_Due_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent due for this month`)
};

/**
* | output |
* | --- |
* | "Rent due for this month" |
*
* @param {Household_Rent_Due_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_due_in = /** @type {((inputs?: Household_Rent_Due_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Due_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_due_in(inputs)
	return nl_household_rent_due_in(inputs)
});