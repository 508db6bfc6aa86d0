/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Fault_EvidenceInputs */

const nl_duty_fault_evidence = /** @type {(inputs: Duty_Fault_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waaruit dit blijkt.`)
};

const en_duty_fault_evidence = /** @type {(inputs: Duty_Fault_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what shows this.`)
};

/**
* | output |
* | --- |
* | "Write down what shows this." |
*
* @param {Duty_Fault_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_fault_evidence = /** @type {((inputs?: Duty_Fault_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Fault_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_fault_evidence(inputs)
	return nl_duty_fault_evidence(inputs)
});