/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_ConditionInputs */

const nl_plan_fault_condition = /** @type {(inputs: Plan_Fault_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een voorwaarde.`)
};

const en_plan_fault_condition = /** @type {(inputs: Plan_Fault_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a condition.`)
};

/**
* | output |
* | --- |
* | "Choose a condition." |
*
* @param {Plan_Fault_ConditionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_condition = /** @type {((inputs?: Plan_Fault_ConditionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_ConditionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_condition(inputs)
	return nl_plan_fault_condition(inputs)
});