/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_DueInputs */

const nl_plan_fault_due = /** @type {(inputs: Plan_Fault_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer dit klaar moet zijn.`)
};

const en_plan_fault_due = /** @type {(inputs: Plan_Fault_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when this must be done.`)
};

/**
* | output |
* | --- |
* | "Fill in when this must be done." |
*
* @param {Plan_Fault_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_due = /** @type {((inputs?: Plan_Fault_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_due(inputs)
	return nl_plan_fault_due(inputs)
});