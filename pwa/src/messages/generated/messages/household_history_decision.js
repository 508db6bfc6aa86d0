/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ scenario: NonNullable<unknown> }} Household_History_DecisionInputs */

const nl_household_history_decision = /** @type {(inputs: Household_History_DecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Besluit: ${i?.scenario}`)
};

const en_household_history_decision = /** @type {(inputs: Household_History_DecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Decision: ${i?.scenario}`)
};

/**
* | output |
* | --- |
* | "Decision: {scenario}" |
*
* @param {Household_History_DecisionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_decision = /** @type {((inputs: Household_History_DecisionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_DecisionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_decision(inputs)
	return nl_household_history_decision(inputs)
});