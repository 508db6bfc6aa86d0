/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_New_ResidentsInputs */

const nl_household_new_residents = /** @type {(inputs: Household_New_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie wonen er, voor zover u weet?`)
};

const en_household_new_residents = /** @type {(inputs: Household_New_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who lives there, as far as you know?`)
};

/**
* | output |
* | --- |
* | "Who lives there, as far as you know?" |
*
* @param {Household_New_ResidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_new_residents = /** @type {((inputs?: Household_New_ResidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_New_ResidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_new_residents(inputs)
	return nl_household_new_residents(inputs)
});