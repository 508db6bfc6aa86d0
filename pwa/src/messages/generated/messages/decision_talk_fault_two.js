/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_Fault_TwoInputs */

const nl_decision_talk_fault_two = /** @type {(inputs: Decision_Talk_Fault_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wie meededen. Dat zijn er minstens twee.`)
};

const en_decision_talk_fault_two = /** @type {(inputs: Decision_Talk_Fault_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in who took part. That is at least two.`)
};

/**
* | output |
* | --- |
* | "Fill in who took part. That is at least two." |
*
* @param {Decision_Talk_Fault_TwoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_fault_two = /** @type {((inputs?: Decision_Talk_Fault_TwoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_Fault_TwoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_fault_two(inputs)
	return nl_decision_talk_fault_two(inputs)
});