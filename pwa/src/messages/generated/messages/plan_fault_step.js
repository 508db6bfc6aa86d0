/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_StepInputs */

const nl_plan_fault_step = /** @type {(inputs: Plan_Fault_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat er moet gebeuren.`)
};

const en_plan_fault_step = /** @type {(inputs: Plan_Fault_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what must be done.`)
};

/**
* | output |
* | --- |
* | "Write down what must be done." |
*
* @param {Plan_Fault_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_step = /** @type {((inputs?: Plan_Fault_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_step(inputs)
	return nl_plan_fault_step(inputs)
});