/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Propose_ArrangementInputs */

const nl_household_verb_propose_arrangement = /** @type {(inputs: Household_Verb_Propose_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorstel voor een betalingsregeling`)
};

const en_household_verb_propose_arrangement = /** @type {(inputs: Household_Verb_Propose_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Proposal for a payment arrangement`)
};

/**
* | output |
* | --- |
* | "Proposal for a payment arrangement" |
*
* @param {Household_Verb_Propose_ArrangementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_propose_arrangement = /** @type {((inputs?: Household_Verb_Propose_ArrangementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Propose_ArrangementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_propose_arrangement(inputs)
	return nl_household_verb_propose_arrangement(inputs)
});