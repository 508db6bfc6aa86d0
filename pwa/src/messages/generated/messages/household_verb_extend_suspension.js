/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Extend_SuspensionInputs */

const nl_household_verb_extend_suspension = /** @type {(inputs: Household_Verb_Extend_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting verlengd`)
};

const en_household_verb_extend_suspension = /** @type {(inputs: Household_Verb_Extend_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspension extended`)
};

/**
* | output |
* | --- |
* | "Suspension extended" |
*
* @param {Household_Verb_Extend_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_extend_suspension = /** @type {((inputs?: Household_Verb_Extend_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Extend_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_extend_suspension(inputs)
	return nl_household_verb_extend_suspension(inputs)
});