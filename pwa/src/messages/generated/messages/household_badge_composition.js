/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Badge_CompositionInputs */

const nl_household_badge_composition = /** @type {(inputs: Household_Badge_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenstelling onbekend`)
};

const en_household_badge_composition = /** @type {(inputs: Household_Badge_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Composition unknown`)
};

/**
* | output |
* | --- |
* | "Composition unknown" |
*
* @param {Household_Badge_CompositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_composition = /** @type {((inputs?: Household_Badge_CompositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_CompositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_composition(inputs)
	return nl_household_badge_composition(inputs)
});