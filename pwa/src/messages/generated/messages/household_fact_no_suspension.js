/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_No_SuspensionInputs */

const nl_household_fact_no_suspension = /** @type {(inputs: Household_Fact_No_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting`)
};

const en_household_fact_no_suspension = /** @type {(inputs: Household_Fact_No_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspension`)
};

/**
* | output |
* | --- |
* | "Suspension" |
*
* @param {Household_Fact_No_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_no_suspension = /** @type {((inputs?: Household_Fact_No_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_No_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_no_suspension(inputs)
	return nl_household_fact_no_suspension(inputs)
});