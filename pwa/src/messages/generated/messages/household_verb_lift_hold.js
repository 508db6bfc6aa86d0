/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Lift_HoldInputs */

const nl_household_verb_lift_hold = /** @type {(inputs: Household_Verb_Lift_HoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier niet langer bewaard`)
};

const en_household_verb_lift_hold = /** @type {(inputs: Household_Verb_Lift_HoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File no longer kept`)
};

/**
* | output |
* | --- |
* | "File no longer kept" |
*
* @param {Household_Verb_Lift_HoldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_lift_hold = /** @type {((inputs?: Household_Verb_Lift_HoldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Lift_HoldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_lift_hold(inputs)
	return nl_household_verb_lift_hold(inputs)
});