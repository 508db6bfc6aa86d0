/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_GuardInputs */

const nl_plan_fault_guard = /** @type {(inputs: Plan_Fault_GuardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie dit doel bewaakt.`)
};

const en_plan_fault_guard = /** @type {(inputs: Plan_Fault_GuardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who guards this goal.`)
};

/**
* | output |
* | --- |
* | "Choose who guards this goal." |
*
* @param {Plan_Fault_GuardInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_guard = /** @type {((inputs?: Plan_Fault_GuardInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_GuardInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_guard(inputs)
	return nl_plan_fault_guard(inputs)
});