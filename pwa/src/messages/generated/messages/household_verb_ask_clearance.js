/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Ask_ClearanceInputs */

const nl_household_verb_ask_clearance = /** @type {(inputs: Household_Verb_Ask_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave gevraagd`)
};

const en_household_verb_ask_clearance = /** @type {(inputs: Household_Verb_Ask_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clearance asked`)
};

/**
* | output |
* | --- |
* | "Clearance asked" |
*
* @param {Household_Verb_Ask_ClearanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_ask_clearance = /** @type {((inputs?: Household_Verb_Ask_ClearanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Ask_ClearanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_ask_clearance(inputs)
	return nl_household_verb_ask_clearance(inputs)
});