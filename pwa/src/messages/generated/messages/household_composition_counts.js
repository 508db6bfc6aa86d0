/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Household_Composition_CountsInputs */

const nl_household_composition_counts = /** @type {(inputs: Household_Composition_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het telt ${i?.days} dagen voor een ontruiming.`)
};

const en_household_composition_counts = /** @type {(inputs: Household_Composition_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It counts for ${i?.days} days before an eviction.`)
};

/**
* | output |
* | --- |
* | "It counts for {days} days before an eviction." |
*
* @param {Household_Composition_CountsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_counts = /** @type {((inputs: Household_Composition_CountsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_CountsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_counts(inputs)
	return nl_household_composition_counts(inputs)
});