/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_EndedInputs */

const nl_household_rent_ended = /** @type {(inputs: Household_Rent_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eindigde op`)
};

const en_household_rent_ended = /** @type {(inputs: Household_Rent_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ended on`)
};

/**
* | output |
* | --- |
* | "Ended on" |
*
* @param {Household_Rent_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_ended = /** @type {((inputs?: Household_Rent_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_ended(inputs)
	return nl_household_rent_ended(inputs)
});