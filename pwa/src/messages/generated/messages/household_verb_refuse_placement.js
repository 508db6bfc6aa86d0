/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Refuse_PlacementInputs */

const nl_household_verb_refuse_placement = /** @type {(inputs: Household_Verb_Refuse_PlacementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek geweigerd`)
};

const en_household_verb_refuse_placement = /** @type {(inputs: Household_Verb_Refuse_PlacementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place refused`)
};

/**
* | output |
* | --- |
* | "Place refused" |
*
* @param {Household_Verb_Refuse_PlacementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_refuse_placement = /** @type {((inputs?: Household_Verb_Refuse_PlacementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Refuse_PlacementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_refuse_placement(inputs)
	return nl_household_verb_refuse_placement(inputs)
});