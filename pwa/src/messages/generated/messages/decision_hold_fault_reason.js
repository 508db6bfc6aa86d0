/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_Fault_ReasonInputs */

const nl_decision_hold_fault_reason = /** @type {(inputs: Decision_Hold_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom er nog geen besluit is.`)
};

const en_decision_hold_fault_reason = /** @type {(inputs: Decision_Hold_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why there is no decision yet.`)
};

/**
* | output |
* | --- |
* | "Write down why there is no decision yet." |
*
* @param {Decision_Hold_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_fault_reason = /** @type {((inputs?: Decision_Hold_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_fault_reason(inputs)
	return nl_decision_hold_fault_reason(inputs)
});