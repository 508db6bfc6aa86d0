/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_Who_HintInputs */

const nl_household_composition_who_hint = /** @type {(inputs: Household_Composition_Who_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies iedereen. Mist er iemand? Voeg die bewoner eerst toe. Is er iemand weg? Leg dat eerst vast.`)
};

const en_household_composition_who_hint = /** @type {(inputs: Household_Composition_Who_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose everybody. Is somebody missing? Add them first. Did somebody leave? Record that first.`)
};

/**
* | output |
* | --- |
* | "Choose everybody. Is somebody missing? Add them first. Did somebody leave? Record that first." |
*
* @param {Household_Composition_Who_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_who_hint = /** @type {((inputs?: Household_Composition_Who_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_Who_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_who_hint(inputs)
	return nl_household_composition_who_hint(inputs)
});