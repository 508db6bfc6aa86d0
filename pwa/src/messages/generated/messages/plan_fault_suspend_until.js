/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Suspend_UntilInputs */

const nl_plan_fault_suspend_until = /** @type {(inputs: Plan_Fault_Suspend_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in tot en met welke dag: de termijn is verplicht.`)
};

const en_plan_fault_suspend_until = /** @type {(inputs: Plan_Fault_Suspend_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in until which day: the term is mandatory.`)
};

/**
* | output |
* | --- |
* | "Fill in until which day: the term is mandatory." |
*
* @param {Plan_Fault_Suspend_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_suspend_until = /** @type {((inputs?: Plan_Fault_Suspend_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Suspend_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_suspend_until(inputs)
	return nl_plan_fault_suspend_until(inputs)
});