/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_Fault_WhoInputs */

const nl_decision_talk_fault_who = /** @type {(inputs: Decision_Talk_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies de organisatie.`)
};

const en_decision_talk_fault_who = /** @type {(inputs: Decision_Talk_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the organisation.`)
};

/**
* | output |
* | --- |
* | "Choose the organisation." |
*
* @param {Decision_Talk_Fault_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_fault_who = /** @type {((inputs?: Decision_Talk_Fault_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_Fault_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_fault_who(inputs)
	return nl_decision_talk_fault_who(inputs)
});