/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Answer_ArrangementInputs */

const nl_household_verb_answer_arrangement = /** @type {(inputs: Household_Verb_Answer_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antwoord op een betalingsvoorstel`)
};

const en_household_verb_answer_arrangement = /** @type {(inputs: Household_Verb_Answer_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer to a payment proposal`)
};

/**
* | output |
* | --- |
* | "Answer to a payment proposal" |
*
* @param {Household_Verb_Answer_ArrangementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_answer_arrangement = /** @type {((inputs?: Household_Verb_Answer_ArrangementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Answer_ArrangementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_answer_arrangement(inputs)
	return nl_household_verb_answer_arrangement(inputs)
});