/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_NameInputs */

const nl_consent_fault_name = /** @type {(inputs: Consent_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de naam van uw cliënt in.`)
};

const en_consent_fault_name = /** @type {(inputs: Consent_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in your client's name.`)
};

/**
* | output |
* | --- |
* | "Fill in your client's name." |
*
* @param {Consent_Fault_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_name = /** @type {((inputs?: Consent_Fault_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_name(inputs)
	return nl_consent_fault_name(inputs)
});