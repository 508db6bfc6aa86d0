/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Hold_OverInputs */

const nl_household_verb_hold_over = /** @type {(inputs: Household_Verb_Hold_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agendapunt aangehouden`)
};

const en_household_verb_hold_over = /** @type {(inputs: Household_Verb_Hold_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agenda item held over`)
};

/**
* | output |
* | --- |
* | "Agenda item held over" |
*
* @param {Household_Verb_Hold_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_hold_over = /** @type {((inputs?: Household_Verb_Hold_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Hold_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_hold_over(inputs)
	return nl_household_verb_hold_over(inputs)
});