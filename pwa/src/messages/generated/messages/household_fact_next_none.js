/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_Next_NoneInputs */

const nl_household_fact_next_none = /** @type {(inputs: Household_Fact_Next_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets gepland`)
};

const en_household_fact_next_none = /** @type {(inputs: Household_Fact_Next_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing planned`)
};

/**
* | output |
* | --- |
* | "Nothing planned" |
*
* @param {Household_Fact_Next_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_next_none = /** @type {((inputs?: Household_Fact_Next_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Next_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_next_none(inputs)
	return nl_household_fact_next_none(inputs)
});