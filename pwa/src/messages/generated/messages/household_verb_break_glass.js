/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Break_GlassInputs */

const nl_household_verb_break_glass = /** @type {(inputs: Household_Verb_Break_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier van anderen met spoed geopend`)
};

const en_household_verb_break_glass = /** @type {(inputs: Household_Verb_Break_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File of others opened in an emergency`)
};

/**
* | output |
* | --- |
* | "File of others opened in an emergency" |
*
* @param {Household_Verb_Break_GlassInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_break_glass = /** @type {((inputs?: Household_Verb_Break_GlassInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Break_GlassInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_break_glass(inputs)
	return nl_household_verb_break_glass(inputs)
});