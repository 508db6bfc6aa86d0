/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_ControlInputs */

const nl_plan_fault_control = /** @type {(inputs: Plan_Fault_ControlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer dit doel weer wordt bekeken.`)
};

const en_plan_fault_control = /** @type {(inputs: Plan_Fault_ControlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when this goal is looked at again.`)
};

/**
* | output |
* | --- |
* | "Fill in when this goal is looked at again." |
*
* @param {Plan_Fault_ControlInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_control = /** @type {((inputs?: Plan_Fault_ControlInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_ControlInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_control(inputs)
	return nl_plan_fault_control(inputs)
});