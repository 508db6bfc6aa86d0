/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_End_ArrangementInputs */

const nl_household_verb_end_arrangement = /** @type {(inputs: Household_Verb_End_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingsregeling gestopt`)
};

const en_household_verb_end_arrangement = /** @type {(inputs: Household_Verb_End_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Payment arrangement ended`)
};

/**
* | output |
* | --- |
* | "Payment arrangement ended" |
*
* @param {Household_Verb_End_ArrangementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_end_arrangement = /** @type {((inputs?: Household_Verb_End_ArrangementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_End_ArrangementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_end_arrangement(inputs)
	return nl_household_verb_end_arrangement(inputs)
});