/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_CompositionInputs */

const nl_household_history_composition = /** @type {(inputs: Household_History_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenstelling vastgesteld`)
};

const en_household_history_composition = /** @type {(inputs: Household_History_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Composition established`)
};

/**
* | output |
* | --- |
* | "Composition established" |
*
* @param {Household_History_CompositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_composition = /** @type {((inputs?: Household_History_CompositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_CompositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_composition(inputs)
	return nl_household_history_composition(inputs)
});