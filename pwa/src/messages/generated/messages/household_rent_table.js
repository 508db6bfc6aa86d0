/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_TableInputs */

const nl_household_rent_table = /** @type {(inputs: Household_Rent_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huur per maand`)
};

const en_household_rent_table = /** @type {(inputs: Household_Rent_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent per month`)
};

/**
* | output |
* | --- |
* | "Rent per month" |
*
* @param {Household_Rent_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_table = /** @type {((inputs?: Household_Rent_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_table(inputs)
	return nl_household_rent_table(inputs)
});