/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_End_IntroInputs */

const nl_household_rent_end_intro = /** @type {(inputs: Household_Rent_End_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat het huishouden schuldig is, blijft staan.`)
};

const en_household_rent_end_intro = /** @type {(inputs: Household_Rent_End_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the household owes stays.`)
};

/**
* | output |
* | --- |
* | "What the household owes stays." |
*
* @param {Household_Rent_End_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end_intro = /** @type {((inputs?: Household_Rent_End_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_End_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end_intro(inputs)
	return nl_household_rent_end_intro(inputs)
});