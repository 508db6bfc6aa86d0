/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_SourceInputs */

const nl_household_composition_source = /** @type {(inputs: Household_Composition_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe weet u dit?`)
};

const en_household_composition_source = /** @type {(inputs: Household_Composition_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How do you know this?`)
};

/**
* | output |
* | --- |
* | "How do you know this?" |
*
* @param {Household_Composition_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_source = /** @type {((inputs?: Household_Composition_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_source(inputs)
	return nl_household_composition_source(inputs)
});