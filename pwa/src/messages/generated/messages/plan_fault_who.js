/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_WhoInputs */

const nl_plan_fault_who = /** @type {(inputs: Plan_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie dit doet.`)
};

const en_plan_fault_who = /** @type {(inputs: Plan_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who does this.`)
};

/**
* | output |
* | --- |
* | "Choose who does this." |
*
* @param {Plan_Fault_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_who = /** @type {((inputs?: Plan_Fault_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_who(inputs)
	return nl_plan_fault_who(inputs)
});