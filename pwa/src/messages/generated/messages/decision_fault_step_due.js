/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_Step_DueInputs */

const nl_decision_fault_step_due = /** @type {(inputs: Decision_Fault_Step_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer dit klaar moet zijn.`)
};

const en_decision_fault_step_due = /** @type {(inputs: Decision_Fault_Step_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when this must be done.`)
};

/**
* | output |
* | --- |
* | "Fill in when this must be done." |
*
* @param {Decision_Fault_Step_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_step_due = /** @type {((inputs?: Decision_Fault_Step_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_Step_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_step_due(inputs)
	return nl_decision_fault_step_due(inputs)
});