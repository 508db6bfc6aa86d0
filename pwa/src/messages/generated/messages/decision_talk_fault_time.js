/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_Fault_TimeInputs */

const nl_decision_talk_fault_time = /** @type {(inputs: Decision_Talk_Fault_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in hoe laat het overleg was, zoals 14:30.`)
};

const en_decision_talk_fault_time = /** @type {(inputs: Decision_Talk_Fault_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in at what time it was, such as 14:30.`)
};

/**
* | output |
* | --- |
* | "Fill in at what time it was, such as 14:30." |
*
* @param {Decision_Talk_Fault_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_fault_time = /** @type {((inputs?: Decision_Talk_Fault_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_Fault_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_fault_time(inputs)
	return nl_decision_talk_fault_time(inputs)
});