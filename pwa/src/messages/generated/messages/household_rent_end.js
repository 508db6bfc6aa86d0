/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_EndInputs */

const nl_household_rent_end = /** @type {(inputs: Household_Rent_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einde van het huurcontract vastleggen`)
};

const en_household_rent_end = /** @type {(inputs: Household_Rent_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record the end of the tenancy`)
};

/**
* | output |
* | --- |
* | "Record the end of the tenancy" |
*
* @param {Household_Rent_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end = /** @type {((inputs?: Household_Rent_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end(inputs)
	return nl_household_rent_end(inputs)
});