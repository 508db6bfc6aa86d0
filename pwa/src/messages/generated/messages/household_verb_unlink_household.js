/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Unlink_HouseholdInputs */

const nl_household_verb_unlink_household = /** @type {(inputs: Household_Verb_Unlink_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Koppeling van dossiers ongedaan gemaakt`)
};

const en_household_verb_unlink_household = /** @type {(inputs: Household_Verb_Unlink_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link of files undone`)
};

/**
* | output |
* | --- |
* | "Link of files undone" |
*
* @param {Household_Verb_Unlink_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_unlink_household = /** @type {((inputs?: Household_Verb_Unlink_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Unlink_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_unlink_household(inputs)
	return nl_household_verb_unlink_household(inputs)
});