/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Resident_LeftInputs */

const nl_household_resident_left = /** @type {(inputs: Household_Resident_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`weg sinds ${i?.day}`)
};

const en_household_resident_left = /** @type {(inputs: Household_Resident_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`left since ${i?.day}`)
};

/**
* | output |
* | --- |
* | "left since {day}" |
*
* @param {Household_Resident_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_left = /** @type {((inputs: Household_Resident_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_left(inputs)
	return nl_household_resident_left(inputs)
});