/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_RegistryInputs */

const nl_household_composition_registry = /** @type {(inputs: Household_Composition_RegistryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uit de basisregistratie (BRP)`)
};

const en_household_composition_registry = /** @type {(inputs: Household_Composition_RegistryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From the population register`)
};

/**
* | output |
* | --- |
* | "From the population register" |
*
* @param {Household_Composition_RegistryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_registry = /** @type {((inputs?: Household_Composition_RegistryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_RegistryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_registry(inputs)
	return nl_household_composition_registry(inputs)
});