/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Answer_Rights_RequestInputs */

const nl_household_verb_answer_rights_request = /** @type {(inputs: Household_Verb_Answer_Rights_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antwoord over gegevens`)
};

const en_household_verb_answer_rights_request = /** @type {(inputs: Household_Verb_Answer_Rights_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer about data`)
};

/**
* | output |
* | --- |
* | "Answer about data" |
*
* @param {Household_Verb_Answer_Rights_RequestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_answer_rights_request = /** @type {((inputs?: Household_Verb_Answer_Rights_RequestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Answer_Rights_RequestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_answer_rights_request(inputs)
	return nl_household_verb_answer_rights_request(inputs)
});