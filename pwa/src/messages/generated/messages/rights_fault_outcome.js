/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_OutcomeInputs */

const nl_rights_fault_outcome = /** @type {(inputs: Rights_Fault_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat het antwoord is.`)
};

const en_rights_fault_outcome = /** @type {(inputs: Rights_Fault_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what the answer is.`)
};

/**
* | output |
* | --- |
* | "Choose what the answer is." |
*
* @param {Rights_Fault_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_outcome = /** @type {((inputs?: Rights_Fault_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_outcome(inputs)
	return nl_rights_fault_outcome(inputs)
});