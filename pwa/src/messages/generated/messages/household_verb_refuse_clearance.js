/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Refuse_ClearanceInputs */

const nl_household_verb_refuse_clearance = /** @type {(inputs: Household_Verb_Refuse_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave geweigerd`)
};

const en_household_verb_refuse_clearance = /** @type {(inputs: Household_Verb_Refuse_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clearance refused`)
};

/**
* | output |
* | --- |
* | "Clearance refused" |
*
* @param {Household_Verb_Refuse_ClearanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_refuse_clearance = /** @type {((inputs?: Household_Verb_Refuse_ClearanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Refuse_ClearanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_refuse_clearance(inputs)
	return nl_household_verb_refuse_clearance(inputs)
});