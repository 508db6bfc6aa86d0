/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Record_Safe_Home_ReportInputs */

const nl_household_verb_record_safe_home_report = /** @type {(inputs: Household_Verb_Record_Safe_Home_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap van de meldcode`)
};

const en_household_verb_record_safe_home_report = /** @type {(inputs: Household_Verb_Record_Safe_Home_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step of the reporting code`)
};

/**
* | output |
* | --- |
* | "Step of the reporting code" |
*
* @param {Household_Verb_Record_Safe_Home_ReportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_record_safe_home_report = /** @type {((inputs?: Household_Verb_Record_Safe_Home_ReportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Record_Safe_Home_ReportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_record_safe_home_report(inputs)
	return nl_household_verb_record_safe_home_report(inputs)
});