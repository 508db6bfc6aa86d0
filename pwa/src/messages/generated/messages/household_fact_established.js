/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Fact_EstablishedInputs */

const nl_household_fact_established = /** @type {(inputs: Household_Fact_EstablishedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`vastgesteld op ${i?.day}`)
};

const en_household_fact_established = /** @type {(inputs: Household_Fact_EstablishedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`established on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "established on {day}" |
*
* @param {Household_Fact_EstablishedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_established = /** @type {((inputs: Household_Fact_EstablishedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_EstablishedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_established(inputs)
	return nl_household_fact_established(inputs)
});