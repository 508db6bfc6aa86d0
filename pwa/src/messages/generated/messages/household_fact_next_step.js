/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Household_Fact_Next_StepInputs */

const nl_household_fact_next_step = /** @type {(inputs: Household_Fact_Next_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`stap: ${i?.what}`)
};

const en_household_fact_next_step = /** @type {(inputs: Household_Fact_Next_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`step: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "step: {what}" |
*
* @param {Household_Fact_Next_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_next_step = /** @type {((inputs: Household_Fact_Next_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Next_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_next_step(inputs)
	return nl_household_fact_next_step(inputs)
});