/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_GivenInputs */

const nl_consent_fault_given = /** @type {(inputs: Consent_Fault_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag uw cliënt toestemming gaf.`)
};

const en_consent_fault_given = /** @type {(inputs: Consent_Fault_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day your client gave consent.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day your client gave consent." |
*
* @param {Consent_Fault_GivenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_given = /** @type {((inputs?: Consent_Fault_GivenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_GivenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_given(inputs)
	return nl_consent_fault_given(inputs)
});