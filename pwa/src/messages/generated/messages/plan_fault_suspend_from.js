/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Suspend_FromInputs */

const nl_plan_fault_suspend_from = /** @type {(inputs: Plan_Fault_Suspend_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke dag de ontruiming is opgeschort.`)
};

const en_plan_fault_suspend_from = /** @type {(inputs: Plan_Fault_Suspend_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which day the eviction is suspended.`)
};

/**
* | output |
* | --- |
* | "Fill in from which day the eviction is suspended." |
*
* @param {Plan_Fault_Suspend_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_suspend_from = /** @type {((inputs?: Plan_Fault_Suspend_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Suspend_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_suspend_from(inputs)
	return nl_plan_fault_suspend_from(inputs)
});