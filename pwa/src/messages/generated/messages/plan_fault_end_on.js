/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_End_OnInputs */

const nl_plan_fault_end_on = /** @type {(inputs: Plan_Fault_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke dag de opschorting stopt.`)
};

const en_plan_fault_end_on = /** @type {(inputs: Plan_Fault_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which day the suspension ends.`)
};

/**
* | output |
* | --- |
* | "Fill in from which day the suspension ends." |
*
* @param {Plan_Fault_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_end_on = /** @type {((inputs?: Plan_Fault_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_end_on(inputs)
	return nl_plan_fault_end_on(inputs)
});