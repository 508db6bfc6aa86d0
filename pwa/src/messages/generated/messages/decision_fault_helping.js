/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_HelpingInputs */

const nl_decision_fault_helping = /** @type {(inputs: Decision_Fault_HelpingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er moet minstens één organisatie bij zijn die hulp geeft.`)
};

const en_decision_fault_helping = /** @type {(inputs: Decision_Fault_HelpingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least one organisation that gives help must take part.`)
};

/**
* | output |
* | --- |
* | "At least one organisation that gives help must take part." |
*
* @param {Decision_Fault_HelpingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_helping = /** @type {((inputs?: Decision_Fault_HelpingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_HelpingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_helping(inputs)
	return nl_decision_fault_helping(inputs)
});