/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_Tell_WhoInputs */

const nl_decision_fault_tell_who = /** @type {(inputs: Decision_Fault_Tell_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie het huishouden vertelt wat is besloten.`)
};

const en_decision_fault_tell_who = /** @type {(inputs: Decision_Fault_Tell_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who tells the household what was decided.`)
};

/**
* | output |
* | --- |
* | "Choose who tells the household what was decided." |
*
* @param {Decision_Fault_Tell_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_tell_who = /** @type {((inputs?: Decision_Fault_Tell_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_Tell_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_tell_who(inputs)
	return nl_decision_fault_tell_who(inputs)
});