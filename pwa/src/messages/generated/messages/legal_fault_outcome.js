/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Fault_OutcomeInputs */

const nl_legal_fault_outcome = /** @type {(inputs: Legal_Fault_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe het afliep.`)
};

const en_legal_fault_outcome = /** @type {(inputs: Legal_Fault_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how it ended.`)
};

/**
* | output |
* | --- |
* | "Choose how it ended." |
*
* @param {Legal_Fault_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_fault_outcome = /** @type {((inputs?: Legal_Fault_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Fault_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_fault_outcome(inputs)
	return nl_legal_fault_outcome(inputs)
});