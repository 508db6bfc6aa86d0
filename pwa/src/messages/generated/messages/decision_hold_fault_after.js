/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_Fault_AfterInputs */

const nl_decision_hold_fault_after = /** @type {(inputs: Decision_Hold_Fault_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag moet na de bespreking liggen.`)
};

const en_decision_hold_fault_after = /** @type {(inputs: Decision_Hold_Fault_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day must be after the meeting.`)
};

/**
* | output |
* | --- |
* | "This day must be after the meeting." |
*
* @param {Decision_Hold_Fault_AfterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_fault_after = /** @type {((inputs?: Decision_Hold_Fault_AfterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_Fault_AfterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_fault_after(inputs)
	return nl_decision_hold_fault_after(inputs)
});