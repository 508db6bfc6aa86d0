/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_PreventedInputs */

const nl_decision_fault_prevented = /** @type {(inputs: Decision_Fault_PreventedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kan de ontruiming voorkomen worden? Schrijf op waarom wel of niet.`)
};

const en_decision_fault_prevented = /** @type {(inputs: Decision_Fault_PreventedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can the eviction be prevented? Write down why or why not.`)
};

/**
* | output |
* | --- |
* | "Can the eviction be prevented? Write down why or why not." |
*
* @param {Decision_Fault_PreventedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_prevented = /** @type {((inputs?: Decision_Fault_PreventedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_PreventedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_prevented(inputs)
	return nl_decision_fault_prevented(inputs)
});