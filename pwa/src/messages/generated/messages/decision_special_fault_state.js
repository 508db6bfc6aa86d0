/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_Fault_StateInputs */

const nl_decision_special_fault_state = /** @type {(inputs: Decision_Special_Fault_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies: ontvangen, aangenomen of niet aangenomen.`)
};

const en_decision_special_fault_state = /** @type {(inputs: Decision_Special_Fault_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose: received, accepted or not accepted.`)
};

/**
* | output |
* | --- |
* | "Choose: received, accepted or not accepted." |
*
* @param {Decision_Special_Fault_StateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_fault_state = /** @type {((inputs?: Decision_Special_Fault_StateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_Fault_StateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_fault_state(inputs)
	return nl_decision_special_fault_state(inputs)
});