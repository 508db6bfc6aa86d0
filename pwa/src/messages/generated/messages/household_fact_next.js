/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_NextInputs */

const nl_household_fact_next = /** @type {(inputs: Household_Fact_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volgende dag`)
};

const en_household_fact_next = /** @type {(inputs: Household_Fact_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next day`)
};

/**
* | output |
* | --- |
* | "Next day" |
*
* @param {Household_Fact_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_next = /** @type {((inputs?: Household_Fact_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_next(inputs)
	return nl_household_fact_next(inputs)
});