/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Link_HouseholdInputs */

const nl_household_verb_link_household = /** @type {(inputs: Household_Verb_Link_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers gekoppeld`)
};

const en_household_verb_link_household = /** @type {(inputs: Household_Verb_Link_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files linked`)
};

/**
* | output |
* | --- |
* | "Files linked" |
*
* @param {Household_Verb_Link_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_link_household = /** @type {((inputs?: Household_Verb_Link_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Link_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_link_household(inputs)
	return nl_household_verb_link_household(inputs)
});