/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_TitleInputs */

const nl_household_composition_title = /** @type {(inputs: Household_Composition_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenstelling vaststellen`)
};

const en_household_composition_title = /** @type {(inputs: Household_Composition_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Establish the composition`)
};

/**
* | output |
* | --- |
* | "Establish the composition" |
*
* @param {Household_Composition_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_title = /** @type {((inputs?: Household_Composition_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_title(inputs)
	return nl_household_composition_title(inputs)
});