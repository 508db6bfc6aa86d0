/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_ExplanationInputs */

const nl_plan_fault_explanation = /** @type {(inputs: Plan_Fault_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de huurder hierover zegt.`)
};

const en_plan_fault_explanation = /** @type {(inputs: Plan_Fault_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the tenant says about it.`)
};

/**
* | output |
* | --- |
* | "Write down what the tenant says about it." |
*
* @param {Plan_Fault_ExplanationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_explanation = /** @type {((inputs?: Plan_Fault_ExplanationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_ExplanationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_explanation(inputs)
	return nl_plan_fault_explanation(inputs)
});