/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_ToldInputs */

const nl_household_composition_told = /** @type {(inputs: Household_Composition_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden vertelde het`)
};

const en_household_composition_told = /** @type {(inputs: Household_Composition_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Told by the household`)
};

/**
* | output |
* | --- |
* | "Told by the household" |
*
* @param {Household_Composition_ToldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_told = /** @type {((inputs?: Household_Composition_ToldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_ToldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_told(inputs)
	return nl_household_composition_told(inputs)
});