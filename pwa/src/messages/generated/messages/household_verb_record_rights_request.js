/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Record_Rights_RequestInputs */

const nl_household_verb_record_rights_request = /** @type {(inputs: Household_Verb_Record_Rights_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek over gegevens`)
};

const en_household_verb_record_rights_request = /** @type {(inputs: Household_Verb_Record_Rights_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Request about data`)
};

/**
* | output |
* | --- |
* | "Request about data" |
*
* @param {Household_Verb_Record_Rights_RequestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_record_rights_request = /** @type {((inputs?: Household_Verb_Record_Rights_RequestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Record_Rights_RequestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_record_rights_request(inputs)
	return nl_household_verb_record_rights_request(inputs)
});