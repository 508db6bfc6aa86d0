/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_DayInputs */

const nl_plan_fault_day = /** @type {(inputs: Plan_Fault_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag.`)
};

const en_plan_fault_day = /** @type {(inputs: Plan_Fault_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day." |
*
* @param {Plan_Fault_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_day = /** @type {((inputs?: Plan_Fault_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_day(inputs)
	return nl_plan_fault_day(inputs)
});