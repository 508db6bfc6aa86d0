/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Suspend_OrderInputs */

const nl_plan_fault_suspend_order = /** @type {(inputs: Plan_Fault_Suspend_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De termijn eindigt voordat hij begint.`)
};

const en_plan_fault_suspend_order = /** @type {(inputs: Plan_Fault_Suspend_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The term ends before it begins.`)
};

/**
* | output |
* | --- |
* | "The term ends before it begins." |
*
* @param {Plan_Fault_Suspend_OrderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_suspend_order = /** @type {((inputs?: Plan_Fault_Suspend_OrderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Suspend_OrderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_suspend_order(inputs)
	return nl_plan_fault_suspend_order(inputs)
});