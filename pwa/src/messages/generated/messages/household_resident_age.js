/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ age: NonNullable<unknown> }} Household_Resident_AgeInputs */

const nl_household_resident_age = /** @type {(inputs: Household_Resident_AgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.age} jaar`)
};

const en_household_resident_age = /** @type {(inputs: Household_Resident_AgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.age} years old`)
};

/**
* | output |
* | --- |
* | "{age} years old" |
*
* @param {Household_Resident_AgeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_age = /** @type {((inputs: Household_Resident_AgeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_AgeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_age(inputs)
	return nl_household_resident_age(inputs)
});