/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_ProtectedInputs */

const nl_decision_fault_protected = /** @type {(inputs: Decision_Fault_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit huishouden is beschermd. Jeugdbescherming of zorg moet meebeslissen.`)
};

const en_decision_fault_protected = /** @type {(inputs: Decision_Fault_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This household is protected. Youth protection or care must take part in the decision.`)
};

/**
* | output |
* | --- |
* | "This household is protected. Youth protection or care must take part in the decision." |
*
* @param {Decision_Fault_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_protected = /** @type {((inputs?: Decision_Fault_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_protected(inputs)
	return nl_decision_fault_protected(inputs)
});