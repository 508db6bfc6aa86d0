/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Record_WarningInputs */

const nl_household_verb_record_warning = /** @type {(inputs: Household_Verb_Record_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarschuwing voor bezoekers`)
};

const en_household_verb_record_warning = /** @type {(inputs: Household_Verb_Record_WarningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Warning for visitors`)
};

/**
* | output |
* | --- |
* | "Warning for visitors" |
*
* @param {Household_Verb_Record_WarningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_record_warning = /** @type {((inputs?: Household_Verb_Record_WarningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Record_WarningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_record_warning(inputs)
	return nl_household_verb_record_warning(inputs)
});