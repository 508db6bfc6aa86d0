/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Hold_FileInputs */

const nl_household_verb_hold_file = /** @type {(inputs: Household_Verb_Hold_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier langer bewaard`)
};

const en_household_verb_hold_file = /** @type {(inputs: Household_Verb_Hold_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File kept longer`)
};

/**
* | output |
* | --- |
* | "File kept longer" |
*
* @param {Household_Verb_Hold_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_hold_file = /** @type {((inputs?: Household_Verb_Hold_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Hold_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_hold_file(inputs)
	return nl_household_verb_hold_file(inputs)
});