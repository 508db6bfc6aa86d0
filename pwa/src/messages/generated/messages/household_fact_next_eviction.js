/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_Next_EvictionInputs */

const nl_household_fact_next_eviction = /** @type {(inputs: Household_Fact_Next_EvictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aangezegde ontruiming`)
};

const en_household_fact_next_eviction = /** @type {(inputs: Household_Fact_Next_EvictionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`announced eviction`)
};

/**
* | output |
* | --- |
* | "announced eviction" |
*
* @param {Household_Fact_Next_EvictionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_next_eviction = /** @type {((inputs?: Household_Fact_Next_EvictionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Next_EvictionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_next_eviction(inputs)
	return nl_household_fact_next_eviction(inputs)
});