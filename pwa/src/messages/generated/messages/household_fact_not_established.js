/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_Not_EstablishedInputs */

const nl_household_fact_not_established = /** @type {(inputs: Household_Fact_Not_EstablishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog niet vastgesteld`)
};

const en_household_fact_not_established = /** @type {(inputs: Household_Fact_Not_EstablishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not established yet`)
};

/**
* | output |
* | --- |
* | "not established yet" |
*
* @param {Household_Fact_Not_EstablishedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_not_established = /** @type {((inputs?: Household_Fact_Not_EstablishedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Not_EstablishedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_not_established(inputs)
	return nl_household_fact_not_established(inputs)
});