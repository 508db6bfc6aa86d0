/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Distinguish_HouseholdInputs */

const nl_household_verb_distinguish_household = /** @type {(inputs: Household_Verb_Distinguish_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastgelegd dat het een ander huishouden is`)
};

const en_household_verb_distinguish_household = /** @type {(inputs: Household_Verb_Distinguish_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded that it is another household`)
};

/**
* | output |
* | --- |
* | "Recorded that it is another household" |
*
* @param {Household_Verb_Distinguish_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_distinguish_household = /** @type {((inputs?: Household_Verb_Distinguish_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Distinguish_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_distinguish_household(inputs)
	return nl_household_verb_distinguish_household(inputs)
});