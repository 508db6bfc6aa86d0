/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Resident_FromInputs */

const nl_household_resident_from = /** @type {(inputs: Household_Resident_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`woont hier sinds ${i?.day}`)
};

const en_household_resident_from = /** @type {(inputs: Household_Resident_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`lives here since ${i?.day}`)
};

/**
* | output |
* | --- |
* | "lives here since {day}" |
*
* @param {Household_Resident_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_from = /** @type {((inputs: Household_Resident_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_from(inputs)
	return nl_household_resident_from(inputs)
});