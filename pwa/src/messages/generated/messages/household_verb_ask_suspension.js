/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Ask_SuspensionInputs */

const nl_household_verb_ask_suspension = /** @type {(inputs: Household_Verb_Ask_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting gevraagd`)
};

const en_household_verb_ask_suspension = /** @type {(inputs: Household_Verb_Ask_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspension asked`)
};

/**
* | output |
* | --- |
* | "Suspension asked" |
*
* @param {Household_Verb_Ask_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_ask_suspension = /** @type {((inputs?: Household_Verb_Ask_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Ask_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_ask_suspension(inputs)
	return nl_household_verb_ask_suspension(inputs)
});