/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_End_WarningInputs */

const nl_household_verb_end_warning = /** @type {(inputs: Household_Verb_End_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarschuwing beëindigd`)
};

const en_household_verb_end_warning = /** @type {(inputs: Household_Verb_End_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Warning ended`)
};

/**
* | output |
* | --- |
* | "Warning ended" |
*
* @param {Household_Verb_End_WarningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_end_warning = /** @type {((inputs?: Household_Verb_End_WarningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_End_WarningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_end_warning(inputs)
	return nl_household_verb_end_warning(inputs)
});