/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Start_AftercareInputs */

const nl_household_verb_start_aftercare = /** @type {(inputs: Household_Verb_Start_AftercareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nazorg afgesproken`)
};

const en_household_verb_start_aftercare = /** @type {(inputs: Household_Verb_Start_AftercareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aftercare agreed`)
};

/**
* | output |
* | --- |
* | "Aftercare agreed" |
*
* @param {Household_Verb_Start_AftercareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_start_aftercare = /** @type {((inputs?: Household_Verb_Start_AftercareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Start_AftercareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_start_aftercare(inputs)
	return nl_household_verb_start_aftercare(inputs)
});