/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_Fault_NextInputs */

const nl_decision_hold_fault_next = /** @type {(inputs: Decision_Hold_Fault_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer dit weer wordt besproken.`)
};

const en_decision_hold_fault_next = /** @type {(inputs: Decision_Hold_Fault_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when this is discussed again.`)
};

/**
* | output |
* | --- |
* | "Fill in when this is discussed again." |
*
* @param {Decision_Hold_Fault_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_fault_next = /** @type {((inputs?: Decision_Hold_Fault_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_Fault_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_fault_next(inputs)
	return nl_decision_hold_fault_next(inputs)
});