/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_Arrears_FrozenInputs */

const nl_household_fact_arrears_frozen = /** @type {(inputs: Household_Fact_Arrears_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurachterstand, bevroren`)
};

const en_household_fact_arrears_frozen = /** @type {(inputs: Household_Fact_Arrears_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent arrears, frozen`)
};

/**
* | output |
* | --- |
* | "Rent arrears, frozen" |
*
* @param {Household_Fact_Arrears_FrozenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_arrears_frozen = /** @type {((inputs?: Household_Fact_Arrears_FrozenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Arrears_FrozenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_arrears_frozen(inputs)
	return nl_household_fact_arrears_frozen(inputs)
});