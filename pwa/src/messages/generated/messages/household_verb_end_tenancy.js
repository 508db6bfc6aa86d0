/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_End_TenancyInputs */

const nl_household_verb_end_tenancy = /** @type {(inputs: Household_Verb_End_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einde van het huurcontract`)
};

const en_household_verb_end_tenancy = /** @type {(inputs: Household_Verb_End_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End of the tenancy`)
};

/**
* | output |
* | --- |
* | "End of the tenancy" |
*
* @param {Household_Verb_End_TenancyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_end_tenancy = /** @type {((inputs?: Household_Verb_End_TenancyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_End_TenancyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_end_tenancy(inputs)
	return nl_household_verb_end_tenancy(inputs)
});