/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Record_ConsultationInputs */

const nl_household_verb_record_consultation = /** @type {(inputs: Household_Verb_Record_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoedoverleg`)
};

const en_household_verb_record_consultation = /** @type {(inputs: Household_Verb_Record_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Urgent consultation`)
};

/**
* | output |
* | --- |
* | "Urgent consultation" |
*
* @param {Household_Verb_Record_ConsultationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_record_consultation = /** @type {((inputs?: Household_Verb_Record_ConsultationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Record_ConsultationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_record_consultation(inputs)
	return nl_household_verb_record_consultation(inputs)
});