/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_Tell_OnInputs */

const nl_decision_fault_tell_on = /** @type {(inputs: Decision_Fault_Tell_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer het huishouden het hoort.`)
};

const en_decision_fault_tell_on = /** @type {(inputs: Decision_Fault_Tell_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when the household hears it.`)
};

/**
* | output |
* | --- |
* | "Fill in when the household hears it." |
*
* @param {Decision_Fault_Tell_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_tell_on = /** @type {((inputs?: Decision_Fault_Tell_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_Tell_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_tell_on(inputs)
	return nl_decision_fault_tell_on(inputs)
});