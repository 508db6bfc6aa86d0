/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Frozen_OnInputs */

const nl_plan_fault_frozen_on = /** @type {(inputs: Plan_Fault_Frozen_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag de achterstand is bevroren.`)
};

const en_plan_fault_frozen_on = /** @type {(inputs: Plan_Fault_Frozen_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day the arrears were frozen.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day the arrears were frozen." |
*
* @param {Plan_Fault_Frozen_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_frozen_on = /** @type {((inputs?: Plan_Fault_Frozen_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Frozen_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_frozen_on(inputs)
	return nl_plan_fault_frozen_on(inputs)
});