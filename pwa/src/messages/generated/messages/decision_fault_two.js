/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_TwoInputs */

const nl_decision_fault_two = /** @type {(inputs: Decision_Fault_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er moeten minstens twee organisaties meebeslissen.`)
};

const en_decision_fault_two = /** @type {(inputs: Decision_Fault_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least two organisations must take part in the decision.`)
};

/**
* | output |
* | --- |
* | "At least two organisations must take part in the decision." |
*
* @param {Decision_Fault_TwoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_two = /** @type {((inputs?: Decision_Fault_TwoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_TwoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_two(inputs)
	return nl_decision_fault_two(inputs)
});