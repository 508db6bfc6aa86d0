/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_SuspendedInputs */

const nl_household_fact_suspended = /** @type {(inputs: Household_Fact_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming opgeschort tot`)
};

const en_household_fact_suspended = /** @type {(inputs: Household_Fact_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction suspended until`)
};

/**
* | output |
* | --- |
* | "Eviction suspended until" |
*
* @param {Household_Fact_SuspendedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_suspended = /** @type {((inputs?: Household_Fact_SuspendedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_SuspendedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_suspended(inputs)
	return nl_household_fact_suspended(inputs)
});