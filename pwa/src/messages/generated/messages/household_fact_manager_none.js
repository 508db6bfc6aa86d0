/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_Manager_NoneInputs */

const nl_household_fact_manager_none = /** @type {(inputs: Household_Fact_Manager_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niemand`)
};

const en_household_fact_manager_none = /** @type {(inputs: Household_Fact_Manager_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody yet`)
};

/**
* | output |
* | --- |
* | "Nobody yet" |
*
* @param {Household_Fact_Manager_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_manager_none = /** @type {((inputs?: Household_Fact_Manager_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Manager_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_manager_none(inputs)
	return nl_household_fact_manager_none(inputs)
});