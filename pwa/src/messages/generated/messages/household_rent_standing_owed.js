/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Standing_OwedInputs */

const nl_household_rent_standing_owed = /** @type {(inputs: Household_Rent_Standing_OwedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staat iets open, of niets`)
};

const en_household_rent_standing_owed = /** @type {(inputs: Household_Rent_Standing_OwedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something is owed, or nothing`)
};

/**
* | output |
* | --- |
* | "Something is owed, or nothing" |
*
* @param {Household_Rent_Standing_OwedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_standing_owed = /** @type {((inputs?: Household_Rent_Standing_OwedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Standing_OwedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_standing_owed(inputs)
	return nl_household_rent_standing_owed(inputs)
});