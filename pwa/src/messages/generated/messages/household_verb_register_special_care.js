/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Register_Special_CareInputs */

const nl_household_verb_register_special_care = /** @type {(inputs: Household_Verb_Register_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmelding bij het Meldpunt`)
};

const en_household_verb_register_special_care = /** @type {(inputs: Household_Verb_Register_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registration with the special-care desk`)
};

/**
* | output |
* | --- |
* | "Registration with the special-care desk" |
*
* @param {Household_Verb_Register_Special_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_register_special_care = /** @type {((inputs?: Household_Verb_Register_Special_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Register_Special_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_register_special_care(inputs)
	return nl_household_verb_register_special_care(inputs)
});