/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Agree_ArrangementInputs */

const nl_household_verb_agree_arrangement = /** @type {(inputs: Household_Verb_Agree_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Akkoord van de bewindvoerder`)
};

const en_household_verb_agree_arrangement = /** @type {(inputs: Household_Verb_Agree_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agreement of the administrator`)
};

/**
* | output |
* | --- |
* | "Agreement of the administrator" |
*
* @param {Household_Verb_Agree_ArrangementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_agree_arrangement = /** @type {((inputs?: Household_Verb_Agree_ArrangementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Agree_ArrangementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_agree_arrangement(inputs)
	return nl_household_verb_agree_arrangement(inputs)
});