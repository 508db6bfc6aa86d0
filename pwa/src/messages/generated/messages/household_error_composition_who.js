/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Household_Error_Composition_WhoInputs */

const nl_household_error_composition_who = /** @type {(inputs: Household_Error_Composition_WhoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies alle mensen die hier wonen. Wie ontbreekt: ${i?.names}.`)
};

const en_household_error_composition_who = /** @type {(inputs: Household_Error_Composition_WhoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose everybody who lives here. Missing: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Choose everybody who lives here. Missing: {names}." |
*
* @param {Household_Error_Composition_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_composition_who = /** @type {((inputs: Household_Error_Composition_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Composition_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_composition_who(inputs)
	return nl_household_error_composition_who(inputs)
});