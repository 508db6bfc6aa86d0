/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_Manager_ProvisionalInputs */

const nl_household_fact_manager_provisional = /** @type {(inputs: Household_Fact_Manager_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`voorlopig`)
};

const en_household_fact_manager_provisional = /** @type {(inputs: Household_Fact_Manager_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Household_Fact_Manager_ProvisionalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_manager_provisional = /** @type {((inputs?: Household_Fact_Manager_ProvisionalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Manager_ProvisionalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_manager_provisional(inputs)
	return nl_household_fact_manager_provisional(inputs)
});