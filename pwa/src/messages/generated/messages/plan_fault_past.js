/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_PastInputs */

const nl_plan_fault_past = /** @type {(inputs: Plan_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is al voorbij.`)
};

const en_plan_fault_past = /** @type {(inputs: Plan_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is over already.`)
};

/**
* | output |
* | --- |
* | "This day is over already." |
*
* @param {Plan_Fault_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_past = /** @type {((inputs?: Plan_Fault_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_past(inputs)
	return nl_plan_fault_past(inputs)
});