/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_New_ResidentInputs */

const nl_household_new_resident = /** @type {(inputs: Household_New_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoner`)
};

const en_household_new_resident = /** @type {(inputs: Household_New_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resident`)
};

/**
* | output |
* | --- |
* | "Resident" |
*
* @param {Household_New_ResidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_new_resident = /** @type {((inputs?: Household_New_ResidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_New_ResidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_new_resident(inputs)
	return nl_household_new_resident(inputs)
});