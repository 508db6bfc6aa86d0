/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_OnInputs */

const nl_household_composition_on = /** @type {(inputs: Household_Composition_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag is dit vastgesteld?`)
};

const en_household_composition_on = /** @type {(inputs: Household_Composition_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day was this established?`)
};

/**
* | output |
* | --- |
* | "On which day was this established?" |
*
* @param {Household_Composition_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_on = /** @type {((inputs?: Household_Composition_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_on(inputs)
	return nl_household_composition_on(inputs)
});