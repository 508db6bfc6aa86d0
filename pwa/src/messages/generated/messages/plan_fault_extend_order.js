/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_Extend_OrderInputs */

const nl_plan_fault_extend_order = /** @type {(inputs: Plan_Fault_Extend_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De nieuwe termijn eindigt niet later dan de oude.`)
};

const en_plan_fault_extend_order = /** @type {(inputs: Plan_Fault_Extend_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The new term does not end later than the old one.`)
};

/**
* | output |
* | --- |
* | "The new term does not end later than the old one." |
*
* @param {Plan_Fault_Extend_OrderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_extend_order = /** @type {((inputs?: Plan_Fault_Extend_OrderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_Extend_OrderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_extend_order(inputs)
	return nl_plan_fault_extend_order(inputs)
});