/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_No_Suspension_ValueInputs */

const nl_household_fact_no_suspension_value = /** @type {(inputs: Household_Fact_No_Suspension_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen`)
};

const en_household_fact_no_suspension_value = /** @type {(inputs: Household_Fact_No_Suspension_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None`)
};

/**
* | output |
* | --- |
* | "None" |
*
* @param {Household_Fact_No_Suspension_ValueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_no_suspension_value = /** @type {((inputs?: Household_Fact_No_Suspension_ValueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_No_Suspension_ValueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_no_suspension_value(inputs)
	return nl_household_fact_no_suspension_value(inputs)
});