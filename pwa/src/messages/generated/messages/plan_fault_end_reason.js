/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_End_ReasonInputs */

const nl_plan_fault_end_reason = /** @type {(inputs: Plan_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de opschorting stopt.`)
};

const en_plan_fault_end_reason = /** @type {(inputs: Plan_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the suspension ends.`)
};

/**
* | output |
* | --- |
* | "Write down why the suspension ends." |
*
* @param {Plan_Fault_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_end_reason = /** @type {((inputs?: Plan_Fault_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_end_reason(inputs)
	return nl_plan_fault_end_reason(inputs)
});