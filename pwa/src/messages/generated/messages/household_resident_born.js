/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Resident_BornInputs */

const nl_household_resident_born = /** @type {(inputs: Household_Resident_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`geboren op ${i?.day}`)
};

const en_household_resident_born = /** @type {(inputs: Household_Resident_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`born on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "born on {day}" |
*
* @param {Household_Resident_BornInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_born = /** @type {((inputs: Household_Resident_BornInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_BornInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_born(inputs)
	return nl_household_resident_born(inputs)
});