/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ goal: NonNullable<unknown> }} Household_Fact_Next_ControlInputs */

const nl_household_fact_next_control = /** @type {(inputs: Household_Fact_Next_ControlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`controle van doel ${i?.goal}`)
};

const en_household_fact_next_control = /** @type {(inputs: Household_Fact_Next_ControlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`control of goal ${i?.goal}`)
};

/**
* | output |
* | --- |
* | "control of goal {goal}" |
*
* @param {Household_Fact_Next_ControlInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_next_control = /** @type {((inputs: Household_Fact_Next_ControlInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Next_ControlInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_next_control(inputs)
	return nl_household_fact_next_control(inputs)
});