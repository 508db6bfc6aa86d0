/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_EvidenceInputs */

const nl_consent_fault_evidence = /** @type {(inputs: Consent_Fault_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waaruit de toestemming blijkt.`)
};

const en_consent_fault_evidence = /** @type {(inputs: Consent_Fault_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what shows the consent.`)
};

/**
* | output |
* | --- |
* | "Write down what shows the consent." |
*
* @param {Consent_Fault_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_evidence = /** @type {((inputs?: Consent_Fault_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_evidence(inputs)
	return nl_consent_fault_evidence(inputs)
});