/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_BeforeInputs */

const nl_consent_fault_before = /** @type {(inputs: Consent_Fault_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt voor de dag waarop uw cliënt toestemming gaf.`)
};

const en_consent_fault_before = /** @type {(inputs: Consent_Fault_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is before your client gave consent.`)
};

/**
* | output |
* | --- |
* | "This day is before your client gave consent." |
*
* @param {Consent_Fault_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_before = /** @type {((inputs?: Consent_Fault_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_before(inputs)
	return nl_consent_fault_before(inputs)
});