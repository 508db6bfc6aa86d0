/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_End_BeforeInputs */

const nl_household_rent_end_before = /** @type {(inputs: Household_Rent_End_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt voor het begin van het huurcontract.`)
};

const en_household_rent_end_before = /** @type {(inputs: Household_Rent_End_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is before the start of the tenancy.`)
};

/**
* | output |
* | --- |
* | "This day is before the start of the tenancy." |
*
* @param {Household_Rent_End_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end_before = /** @type {((inputs?: Household_Rent_End_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_End_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end_before(inputs)
	return nl_household_rent_end_before(inputs)
});