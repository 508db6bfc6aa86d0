/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_WithdrawnInputs */

const nl_consent_fault_withdrawn = /** @type {(inputs: Consent_Fault_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag uw cliënt de toestemming introk.`)
};

const en_consent_fault_withdrawn = /** @type {(inputs: Consent_Fault_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day your client withdrew it.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day your client withdrew it." |
*
* @param {Consent_Fault_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_withdrawn = /** @type {((inputs?: Consent_Fault_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_withdrawn(inputs)
	return nl_consent_fault_withdrawn(inputs)
});