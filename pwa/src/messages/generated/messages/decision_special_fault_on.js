/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_Fault_OnInputs */

const nl_decision_special_fault_on = /** @type {(inputs: Decision_Special_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de dag in.`)
};

const en_decision_special_fault_on = /** @type {(inputs: Decision_Special_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the day.`)
};

/**
* | output |
* | --- |
* | "Fill in the day." |
*
* @param {Decision_Special_Fault_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_fault_on = /** @type {((inputs?: Decision_Special_Fault_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_Fault_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_fault_on(inputs)
	return nl_decision_special_fault_on(inputs)
});