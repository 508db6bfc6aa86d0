/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_Composition_SourceInputs */

const nl_household_error_composition_source = /** @type {(inputs: Household_Error_Composition_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe dit is vastgesteld.`)
};

const en_household_error_composition_source = /** @type {(inputs: Household_Error_Composition_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how this was established.`)
};

/**
* | output |
* | --- |
* | "Choose how this was established." |
*
* @param {Household_Error_Composition_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_composition_source = /** @type {((inputs?: Household_Error_Composition_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Composition_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_composition_source(inputs)
	return nl_household_error_composition_source(inputs)
});