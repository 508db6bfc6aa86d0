/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Ask_UntilInputs */

const nl_plan_fault_ask_until = /** @type {(inputs: Plan_Fault_Ask_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in tot wanneer u opschorting vraagt.`)
};

const en_plan_fault_ask_until = /** @type {(inputs: Plan_Fault_Ask_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in until when you ask for a suspension.`)
};

/**
* | output |
* | --- |
* | "Fill in until when you ask for a suspension." |
*
* @param {Plan_Fault_Ask_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_ask_until = /** @type {((inputs?: Plan_Fault_Ask_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Ask_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_ask_until(inputs)
	return nl_plan_fault_ask_until(inputs)
});