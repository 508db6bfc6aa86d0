/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_OutcomeInputs */

const nl_plan_fault_outcome = /** @type {(inputs: Plan_Fault_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies: voldaan, niet voldaan of niet besproken.`)
};

const en_plan_fault_outcome = /** @type {(inputs: Plan_Fault_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose: met, not met or not discussed.`)
};

/**
* | output |
* | --- |
* | "Choose: met, not met or not discussed." |
*
* @param {Plan_Fault_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_outcome = /** @type {((inputs?: Plan_Fault_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_outcome(inputs)
	return nl_plan_fault_outcome(inputs)
});