/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Extend_ReasonInputs */

const nl_plan_fault_extend_reason = /** @type {(inputs: Plan_Fault_Extend_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de termijn langer wordt.`)
};

const en_plan_fault_extend_reason = /** @type {(inputs: Plan_Fault_Extend_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the term gets longer.`)
};

/**
* | output |
* | --- |
* | "Write down why the term gets longer." |
*
* @param {Plan_Fault_Extend_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_extend_reason = /** @type {((inputs?: Plan_Fault_Extend_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Extend_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_extend_reason(inputs)
	return nl_plan_fault_extend_reason(inputs)
});