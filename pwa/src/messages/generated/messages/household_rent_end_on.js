/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_End_OnInputs */

const nl_household_rent_end_on = /** @type {(inputs: Household_Rent_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is de laatste dag?`)
};

const en_household_rent_end_on = /** @type {(inputs: Household_Rent_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the last day?`)
};

/**
* | output |
* | --- |
* | "What is the last day?" |
*
* @param {Household_Rent_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end_on = /** @type {((inputs?: Household_Rent_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end_on(inputs)
	return nl_household_rent_end_on(inputs)
});