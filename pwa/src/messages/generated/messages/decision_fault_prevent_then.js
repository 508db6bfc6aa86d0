/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_Prevent_ThenInputs */

const nl_decision_fault_prevent_then = /** @type {(inputs: Decision_Fault_Prevent_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming kan voorkomen worden. Kies dan voor voorkomen.`)
};

const en_decision_fault_prevent_then = /** @type {(inputs: Decision_Fault_Prevent_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The eviction can be prevented. Then choose to prevent.`)
};

/**
* | output |
* | --- |
* | "The eviction can be prevented. Then choose to prevent." |
*
* @param {Decision_Fault_Prevent_ThenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_prevent_then = /** @type {((inputs?: Decision_Fault_Prevent_ThenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_Prevent_ThenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_prevent_then(inputs)
	return nl_decision_fault_prevent_then(inputs)
});