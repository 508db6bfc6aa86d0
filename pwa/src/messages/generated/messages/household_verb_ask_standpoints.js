/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Ask_StandpointsInputs */

const nl_household_verb_ask_standpoints = /** @type {(inputs: Household_Verb_Ask_StandpointsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunten gevraagd`)
};

const en_household_verb_ask_standpoints = /** @type {(inputs: Household_Verb_Ask_StandpointsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpoints asked`)
};

/**
* | output |
* | --- |
* | "Standpoints asked" |
*
* @param {Household_Verb_Ask_StandpointsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_ask_standpoints = /** @type {((inputs?: Household_Verb_Ask_StandpointsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Ask_StandpointsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_ask_standpoints(inputs)
	return nl_household_verb_ask_standpoints(inputs)
});