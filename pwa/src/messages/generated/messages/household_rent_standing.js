/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_StandingInputs */

const nl_household_rent_standing = /** @type {(inputs: Household_Rent_StandingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe staat de huurder ervoor na deze maand?`)
};

const en_household_rent_standing = /** @type {(inputs: Household_Rent_StandingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How does the tenant stand after this month?`)
};

/**
* | output |
* | --- |
* | "How does the tenant stand after this month?" |
*
* @param {Household_Rent_StandingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_standing = /** @type {((inputs?: Household_Rent_StandingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_StandingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_standing(inputs)
	return nl_household_rent_standing(inputs)
});