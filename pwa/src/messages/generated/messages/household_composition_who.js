/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_WhoInputs */

const nl_household_composition_who = /** @type {(inputs: Household_Composition_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie wonen hier allemaal?`)
};

const en_household_composition_who = /** @type {(inputs: Household_Composition_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who lives here?`)
};

/**
* | output |
* | --- |
* | "Who lives here?" |
*
* @param {Household_Composition_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_who = /** @type {((inputs?: Household_Composition_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_who(inputs)
	return nl_household_composition_who(inputs)
});