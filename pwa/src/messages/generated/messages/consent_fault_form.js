/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_FormInputs */

const nl_consent_fault_form = /** @type {(inputs: Consent_Fault_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe uw cliënt toestemming gaf.`)
};

const en_consent_fault_form = /** @type {(inputs: Consent_Fault_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how your client gave consent.`)
};

/**
* | output |
* | --- |
* | "Choose how your client gave consent." |
*
* @param {Consent_Fault_FormInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_form = /** @type {((inputs?: Consent_Fault_FormInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_FormInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_form(inputs)
	return nl_consent_fault_form(inputs)
});