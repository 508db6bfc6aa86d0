/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Ask_ReasonInputs */

const nl_plan_fault_ask_reason = /** @type {(inputs: Plan_Fault_Ask_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom u dit vraagt.`)
};

const en_plan_fault_ask_reason = /** @type {(inputs: Plan_Fault_Ask_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why you ask this.`)
};

/**
* | output |
* | --- |
* | "Write down why you ask this." |
*
* @param {Plan_Fault_Ask_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_ask_reason = /** @type {((inputs?: Plan_Fault_Ask_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Ask_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_ask_reason(inputs)
	return nl_plan_fault_ask_reason(inputs)
});