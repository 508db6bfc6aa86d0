/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_EndInputs */

const nl_household_resident_end = /** @type {(inputs: Household_Resident_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Woont hier niet meer`)
};

const en_household_resident_end = /** @type {(inputs: Household_Resident_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No longer lives here`)
};

/**
* | output |
* | --- |
* | "No longer lives here" |
*
* @param {Household_Resident_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_end = /** @type {((inputs?: Household_Resident_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_end(inputs)
	return nl_household_resident_end(inputs)
});