/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_Composition_EmptyInputs */

const nl_household_error_composition_empty = /** @type {(inputs: Household_Error_Composition_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voeg eerst toe wie hier woont.`)
};

const en_household_error_composition_empty = /** @type {(inputs: Household_Error_Composition_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First add who lives here.`)
};

/**
* | output |
* | --- |
* | "First add who lives here." |
*
* @param {Household_Error_Composition_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_composition_empty = /** @type {((inputs?: Household_Error_Composition_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Composition_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_composition_empty(inputs)
	return nl_household_error_composition_empty(inputs)
});