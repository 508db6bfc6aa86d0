/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_ResidentsInputs */

const nl_household_fact_residents = /** @type {(inputs: Household_Fact_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoners`)
};

const en_household_fact_residents = /** @type {(inputs: Household_Fact_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Residents`)
};

/**
* | output |
* | --- |
* | "Residents" |
*
* @param {Household_Fact_ResidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_residents = /** @type {((inputs?: Household_Fact_ResidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_ResidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_residents(inputs)
	return nl_household_fact_residents(inputs)
});