/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_End_HintInputs */

const nl_household_rent_end_hint = /** @type {(inputs: Household_Rent_End_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag mag in de toekomst liggen, tot twee jaar vooruit.`)
};

const en_household_rent_end_hint = /** @type {(inputs: Household_Rent_End_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day may lie ahead, up to two years.`)
};

/**
* | output |
* | --- |
* | "The day may lie ahead, up to two years." |
*
* @param {Household_Rent_End_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end_hint = /** @type {((inputs?: Household_Rent_End_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_End_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end_hint(inputs)
	return nl_household_rent_end_hint(inputs)
});