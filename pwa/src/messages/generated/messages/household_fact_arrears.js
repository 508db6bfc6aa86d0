/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_ArrearsInputs */

const nl_household_fact_arrears = /** @type {(inputs: Household_Fact_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurachterstand`)
};

const en_household_fact_arrears = /** @type {(inputs: Household_Fact_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent arrears`)
};

/**
* | output |
* | --- |
* | "Rent arrears" |
*
* @param {Household_Fact_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_arrears = /** @type {((inputs?: Household_Fact_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_arrears(inputs)
	return nl_household_fact_arrears(inputs)
});