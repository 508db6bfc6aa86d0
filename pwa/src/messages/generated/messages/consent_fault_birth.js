/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_BirthInputs */

const nl_consent_fault_birth = /** @type {(inputs: Consent_Fault_BirthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de geboortedatum van uw cliënt in.`)
};

const en_consent_fault_birth = /** @type {(inputs: Consent_Fault_BirthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in your client's date of birth.`)
};

/**
* | output |
* | --- |
* | "Fill in your client's date of birth." |
*
* @param {Consent_Fault_BirthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_birth = /** @type {((inputs?: Consent_Fault_BirthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_BirthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_birth(inputs)
	return nl_consent_fault_birth(inputs)
});