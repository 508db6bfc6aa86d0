/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_End_FarInputs */

const nl_household_rent_end_far = /** @type {(inputs: Household_Rent_End_FarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt meer dan twee jaar in de toekomst.`)
};

const en_household_rent_end_far = /** @type {(inputs: Household_Rent_End_FarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is more than two years ahead.`)
};

/**
* | output |
* | --- |
* | "This day is more than two years ahead." |
*
* @param {Household_Rent_End_FarInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end_far = /** @type {((inputs?: Household_Rent_End_FarInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_End_FarInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end_far(inputs)
	return nl_household_rent_end_far(inputs)
});