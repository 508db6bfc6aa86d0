/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Fact_Arrears_AsofInputs */

const nl_household_fact_arrears_asof = /** @type {(inputs: Household_Fact_Arrears_AsofInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`stand van ${i?.day}`)
};

const en_household_fact_arrears_asof = /** @type {(inputs: Household_Fact_Arrears_AsofInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`as of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "as of {day}" |
*
* @param {Household_Fact_Arrears_AsofInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_arrears_asof = /** @type {((inputs: Household_Fact_Arrears_AsofInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Arrears_AsofInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_arrears_asof(inputs)
	return nl_household_fact_arrears_asof(inputs)
});