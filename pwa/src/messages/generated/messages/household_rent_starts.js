/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_StartsInputs */

const nl_household_rent_starts = /** @type {(inputs: Household_Rent_StartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begon op`)
};

const en_household_rent_starts = /** @type {(inputs: Household_Rent_StartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Started on`)
};

/**
* | output |
* | --- |
* | "Started on" |
*
* @param {Household_Rent_StartsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_starts = /** @type {((inputs?: Household_Rent_StartsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_StartsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_starts(inputs)
	return nl_household_rent_starts(inputs)
});