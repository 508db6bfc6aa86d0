/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Record_AdministrationInputs */

const nl_household_verb_record_administration = /** @type {(inputs: Household_Verb_Record_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap van de bewindvoering`)
};

const en_household_verb_record_administration = /** @type {(inputs: Household_Verb_Record_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step of the administration`)
};

/**
* | output |
* | --- |
* | "Step of the administration" |
*
* @param {Household_Verb_Record_AdministrationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_record_administration = /** @type {((inputs?: Household_Verb_Record_AdministrationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Record_AdministrationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_record_administration(inputs)
	return nl_household_verb_record_administration(inputs)
});